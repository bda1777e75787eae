import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Database } from '@/lib/db/client';
import { mutate } from '@/lib/db/mutate';
import { changedCircle, type Circle } from '@/lib/domain/circle';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import type { Actor, Role } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { addTextVersion } from '../add-text-version';
import { createMotion } from '../create-motion';
import { inviteStates } from '../invite-states';
import { loadMotion } from '../load-motion';

/** Who acts in the tests of motions: Freigaben of several Länder, and people who may less. */
export type MotionCast = Record<'hh' | 'hb' | 'sh' | 'sn' | 'by' | 'rp', Actor> &
  Record<'hhEditor' | 'snEditor' | 'office' | 'bund' | 'administration' | 'member', Actor>;

/** The Länder, the 22nd conference with a far Antragsschluss, a working group chaired by Hessen, and the people. */
export async function layMotionBed(db: Database): Promise<MotionCast> {
  await db.federalState.createMany({
    data: FEDERAL_STATES.map(({ code, name }, index) => ({ code, name, position: index + 1 })),
  });
  const conference = await db.conference.create({
    data: { number: 22, year: 2027, chairCode: 'RP', status: 'RUNNING' },
  });
  const dueOn = dateColumn('2999-02-10');
  await db.deadline.create({ data: { conferenceId: conference.id, kind: 'MOTION_SUBMISSION', dueOn } });
  const group = await db.workingGroup.create({ data: { kind: 'LAG', name: 'Monitoring', chairCode: 'HE' } });
  const of = (role: Role, state: StateCode | null, workingGroupId: string | null = null): Actor => ({
    ...{ personId: crypto.randomUUID(), name: `${role} ${state ?? ''}` },
    roles: [{ role, state, workingGroupId, body: role === 'FEDERAL_GUEST' ? 'BMI' : null }],
    chairs: role === 'OFFICE' ? [22] : [],
  });
  const cast = {
    hh: of('STATE_APPROVER', 'HH'),
    hb: of('STATE_APPROVER', 'HB'),
    sh: of('STATE_APPROVER', 'SH'),
    sn: of('STATE_APPROVER', 'SN'),
    by: of('STATE_APPROVER', 'BY'),
    rp: of('STATE_APPROVER', 'RP'),
    hhEditor: of('STATE_EDITOR', 'HH'),
    snEditor: of('STATE_EDITOR', 'SN'),
    office: of('OFFICE', 'RP'),
    bund: of('FEDERAL_GUEST', null),
    administration: of('ADMINISTRATION', null),
    member: of('WORKING_GROUP_MEMBER', null, group.id),
  };
  await db.person.createMany({
    data: Object.entries(cast).map(([name, { personId }]) => ({
      id: personId ?? '',
      ...{ name, email: `${name}@example.org`.toLowerCase() },
    })),
  });
  return cast;
}

/** The value of a command that must succeed. */
export async function done<T>(command: Promise<Result<T, string>>): Promise<T> {
  const result = await command;
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Why a command was refused; null if it was carried out. */
export async function refusalOf(command: Promise<Result<unknown, string>>): Promise<string | null> {
  const result = await command;
  return result.ok ? null : result.error;
}

/** A draft of Hamburg with one version; with Länder named, they are invited. Returns its id. */
export async function layDraft({ hhEditor }: MotionCast, invited: StateCode[] = []): Promise<string> {
  const id = await done(
    createMotion(hhEditor, {
      ...{ conferenceNumber: 22, kind: 'MOTION', title: 'Leichte Sprache', topic: null },
      applicant: { state: 'HH' },
    }),
  );
  await writeVersion(hhEditor, id, 'Die IntMK bittet den Bund.');
  if (invited.length > 0) await done(inviteStates(hhEditor, { motionId: id, states: invited }));
  return id;
}

/** The next version of a motion's text, with one Ziffer that says so. */
export async function writeVersion(
  actor: Actor,
  motionId: string,
  clause: string,
  { editorial = false } = {},
): Promise<number> {
  const block = { id: 'z1', kind: 'CLAUSE', level: 1, text: clause } as const;
  const added = await done(
    mutate(actor, async (mutation) => {
      const motion = await loadMotion(mutation.db, actor, { motionId }, 'motion.edit');
      if (!motion.ok) return motion;
      const text = { title: motion.value.title, blocks: [block], rationale: [] };
      return addTextVersion(mutation, actor, motion.value, { text, editorial, origin: 'EDITOR' });
    }),
  );
  return added.number;
}

/** The circle as the tables hold it now, brought into one order. */
export async function storedCircle(actor: Actor, motionId: string): Promise<Circle> {
  const found: Circle[] = [];
  await mutate(actor, async ({ db }) => {
    const motion = await loadMotion(db, actor, { motionId }, 'motion.read');
    if (motion.ok) found.push(motion.value);
    return refuse('NOT_FOUND');
  });
  if (!found[0]) throw new Error('no motion');
  return sorted(changedCircle(found[0], {}));
}

function sorted({ kind, status, registered, ...lists }: Circle): Circle {
  const byState = <Row extends { state: StateCode }>(rows: readonly Row[]) =>
    [...rows].sort((a, b) => a.state.localeCompare(b.state));
  return {
    ...{ kind, status, registered },
    applicants: byState(lists.applicants),
    invitations: byState(lists.invitations),
    versions: lists.versions.map(({ number, editorial, contested }) => ({ number, editorial, contested })),
    signatures: byState(lists.signatures).map(({ state, versionNumber }) => ({ state, versionNumber })),
  };
}
