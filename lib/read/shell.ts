import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { unreadNotifications } from '@/lib/db/notifications';
import { visibleConferences } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import { formatConference, formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { ownBodies, type Actor, type RoleGrant } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { taskCount } from './task-count';

/** What surrounds every page: whom it greets, which conferences it leads to, which places this role uses. */
export interface Shell {
  /** The latest first; "22. IntMK 2027 · Vorsitz Rheinland-Pfalz". */
  conferences: { number: number; label: string }[];
  /** The conference in whose chair's term today lies; else the latest; null without any. */
  currentConference: number | null;
  /** Null for visitors. */
  person: { name: string; role: string } | null;
  /** What waits for the person; null for visitors. */
  waiting: { tasks: number; unread: number } | null;
  can: {
    readAgenda: boolean;
    listMotions: boolean;
    readGreenList: boolean;
    followSession: boolean;
    readInternalMinutes: boolean;
    readCirculars: boolean;
    import: boolean;
    managePeople: boolean;
    readOutbox: boolean;
    answerDemands: boolean;
    decideLinks: boolean;
    readWorkingGroups: boolean;
    editDirectory: boolean;
  };
}

/** The shell for this actor. */
export async function shell(actor: Actor): Promise<Shell> {
  const [rows, waiting] = await Promise.all([
    database().conference.findMany({
      where: visibleConferences(),
      orderBy: { number: 'desc' },
      select: { number: true, year: true, chairCode: true, termStartsOn: true, termEndsOn: true },
    }),
    waitingFor(actor),
  ]);
  const today = berlinDay(now());
  const current = rows.find(({ termStartsOn, termEndsOn }) => {
    const [start, end] = [isoDay(termStartsOn), isoDay(termEndsOn)];
    return start !== null && start <= today && (end === null || today <= end);
  });
  return {
    conferences: rows.map(({ number, year, chairCode }) => ({
      number,
      label: `${formatConference({ number, year })}${chairCode ? ` · Vorsitz ${stateName(chairCode)}` : ''}`,
    })),
    currentConference: (current ?? rows[0])?.number ?? null,
    person: actor.personId === null ? null : { name: actor.name, role: roleLine(actor.roles) },
    waiting,
    can: {
      readAgenda: can(actor, 'agenda.read'),
      listMotions: can(actor, 'motion.list'),
      readGreenList: can(actor, 'greenList.read'),
      followSession: can(actor, 'session.follow'),
      readInternalMinutes: can(actor, 'minutes.readInternal'),
      readCirculars: can(actor, 'circular.read'),
      import: can(actor, 'import.read'),
      managePeople: can(actor, 'administration.managePeople'),
      readOutbox: can(actor, 'outbox.read'),
      answerDemands: can(actor, 'followUp.answer', { bodies: ownBodies(actor) }),
      decideLinks: can(actor, 'resolutionLink.decide'),
      readWorkingGroups: can(actor, 'workingGroup.read'),
      editDirectory: can(actor, 'directory.edit'),
    },
  };
}

async function waitingFor(actor: Actor): Promise<Shell['waiting']> {
  if (actor.personId === null) return null;
  const [tasks, unread] = await Promise.all([taskCount(actor), unreadNotifications(actor.personId)]);
  return { tasks: tasks ?? 0, unread };
}

/** "Geschäftsstelle, Rheinland-Pfalz"; several roles joined by "und". */
export function roleLine(roles: readonly RoleGrant[]): string {
  const lines = roles.map((grant) => {
    const place = grant.state ? stateName(grant.state) : grant.body;
    return [TERMS.Role[grant.role], place].filter(Boolean).join(', ');
  });
  return formatList([...new Set(lines)]);
}
