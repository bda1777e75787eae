import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { DeadlineKind } from '@/lib/db/generated/enums';
import { stateName } from '@/lib/domain/federal-state';
import { formatConference } from '@/lib/i18n/format';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { DEADLINE, deadlineViews, type DeadlineView } from './deadline-views';

interface Choice {
  value: string;
  label: string;
}

export interface NewMotionPage {
  /** Terms that are not closed; first the one of the address, else the next whose Antragsschluss has not passed. */
  conferences: Choice[];
  policyFields: Choice[];
  /** Länder for which the person drafts (by code) and its working groups (by id). */
  applicants: Choice[];
  /** Themenanmeldung and Antragsschluss of the first conference. */
  deadlines: DeadlineView[];
}

/** What a new motion can be about and for whom; null for whoever begins none. */
export async function newMotionPage(actor: Actor, wanted: number | null): Promise<NewMotionPage | null> {
  if (!can(actor, 'motion.create')) return null;
  const groupIds = actor.roles.flatMap(({ role, workingGroupId }) =>
    role === 'WORKING_GROUP_MEMBER' && workingGroupId !== null ? [workingGroupId] : [],
  );
  const db = database();
  const [conferences, policyFields, groups] = await Promise.all([
    db.conference.findMany({
      where: { status: { not: 'CLOSED' } },
      orderBy: { number: 'asc' },
      select: {
        ...{ number: true, year: true },
        deadlines: { where: { kind: { in: ['TOPIC_REGISTRATION', 'MOTION_SUBMISSION'] } }, select: DEADLINE },
      },
    }),
    db.policyField.findMany({ orderBy: { position: 'asc' }, select: { code: true, name: true } }),
    db.workingGroup.findMany({
      where: { id: { in: groupIds } },
      select: { id: true, kind: true, name: true },
    }),
  ]);
  const first =
    conferences.find(({ number }) => number === wanted) ??
    conferences.find(({ deadlines }) => isOpenForMotions(deadlines)) ??
    conferences.at(-1);
  const ordered = first ? [first, ...conferences.filter((one) => one !== first)] : conferences;
  return {
    conferences: ordered.map(({ number, year }) => ({
      value: String(number),
      label: formatConference({ number, year }),
    })),
    policyFields: policyFields.map(({ code, name }) => ({ value: code, label: name })),
    applicants: [
      ...statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').map((state) => ({
        ...{ value: state, label: stateName(state) },
      })),
      ...groups.map(({ id, kind, name }) => ({ value: id, label: `${kind} „${name}“` })),
    ],
    deadlines: deadlineViews(first?.deadlines ?? []),
  };
}

/** The Antragsschluss is known and has not passed. */
function isOpenForMotions(deadlines: readonly { kind: DeadlineKind; dueOn: Date }[]): boolean {
  const today = berlinDay(now());
  return deadlines.some(({ kind, dueOn }) => kind === 'MOTION_SUBMISSION' && isoDay(dueOn) >= today);
}
