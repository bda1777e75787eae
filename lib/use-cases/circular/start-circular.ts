import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { shiftDay } from '@/lib/domain/calendar-day';
import {
  circularReference,
  circularRules,
  startObstacle,
  type CircularRule,
  type CircularRules,
} from '@/lib/domain/circular-procedure';
import { latestNumber } from '@/lib/domain/circle';
import { boundApplicants } from '@/lib/domain/co-signing';
import { compareStates, STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion, touchMotion, type LoadedMotion } from '../motions/load-motion';

export interface StartCircular {
  motionId: string;
  /** The version of the text that was shown: another one is not meant. */
  versionNumber: number;
  /** ISO: the last day on which a Land may answer. */
  dueOn: string;
  rule: CircularRule;
  /** A few words to the Länder. */
  coverNote: string | null;
}

/**
 * Puts a registered motion to the vote of all Länder without a meeting, with its text and its circle as they stand, which
 * from then on stand still. The next free number of the year of opening. Gives the reference.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, CIRCULAR_RUNNING, CIRCULAR_NOT_POSSIBLE, CIRCULAR_NEEDS_REGISTRATION,
 * MOTION_WITHOUT_TEXT, CHANGED_MEANWHILE and what startObstacle refuses.
 */
export function startCircular(
  actor: Actor,
  command: StartCircular,
): Promise<Result<{ reference: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadMotion(mutation.db, actor, { motionId: command.motionId }, 'motion.read');
    if (!loaded.ok) return loaded;
    const motion = loaded.value;
    if (!can(actor, 'circular.run', { conferenceNumber: motion.conferenceNumber }))
      return refuse('NOT_PERMITTED');
    const fault = faultOfMotion(motion, command);
    if (fault) return refuse(fault);
    const rules = await rulesOf(mutation, motion.conferenceId);
    const today = berlinDay(mutation.now);
    const obstacle = startObstacle(command, rules, { today, shortest: shiftDay(today, rules.days) });
    if (obstacle) return refuse(obstacle);
    const opened = await open(mutation, motion, command, rules);
    await touchMotion(mutation.db, motion);
    recordAndTell(mutation, actor, motion, { ...command, ...opened });
    return ok({ reference: opened.reference });
  });
}

function faultOfMotion(motion: LoadedMotion, { versionNumber }: StartCircular): RefusalCode | null {
  if (motion.inCircular) return 'CIRCULAR_RUNNING';
  if (motion.kind === 'KAMIN_THEME') return 'CIRCULAR_NOT_POSSIBLE';
  if (!motion.registered) return 'CIRCULAR_NEEDS_REGISTRATION';
  const latest = latestNumber(motion);
  if (latest === null) return 'MOTION_WITHOUT_TEXT';
  return latest === versionNumber ? null : 'CHANGED_MEANWHILE';
}

async function rulesOf({ db }: Mutation, conferenceId: string): Promise<CircularRules> {
  const rows = await db.ruleOfProcedure.findMany({
    where: { conferenceId, key: { in: ['CIRCULAR_SILENCE', 'CIRCULAR_PERIOD'] } },
    select: { key: true, value: true, confirmed: true },
  });
  return circularRules(rows);
}

async function open(
  { db, now }: Mutation,
  motion: LoadedMotion,
  { rule, dueOn, coverNote }: StartCircular,
  rules: CircularRules,
): Promise<{ id: string; reference: string; applicants: StateCode[] }> {
  const today = berlinDay(now);
  const year = Number(today.slice(0, 4));
  const last = await db.circularProcedure.aggregate({ where: { year }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const reference = circularReference(number, year);
  const applicants = boundApplicants(motion.applicants, motion.signatures, motion.versions)
    .map(({ state }) => state)
    .sort(compareStates);
  const { id } = await db.circularProcedure.create({
    data: {
      ...{ year, number, reference, applicants, rule, status: 'OPEN' },
      // Another rule than that of the conference is the office's own, and nobody has confirmed it.
      ruleConfirmed: rules.ruleConfirmed && rule === rules.rule,
      ...{ conferenceId: motion.conferenceId, motionId: motion.id, title: motion.title },
      textVersionId: motion.versions.at(-1)?.id ?? null,
      ...{ opensOn: dateColumn(today), dueOn: dateColumn(dueOn) },
      coverNote: coverNote === null ? null : storableText(coverNote),
    },
    select: { id: true },
  });
  return { id, reference, applicants };
}

function recordAndTell(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  {
    id,
    reference,
    applicants,
    rule,
    dueOn,
  }: StartCircular & { id: string; reference: string; applicants: StateCode[] },
): void {
  const subject = { type: 'CircularProcedure', id } as const;
  const number = latestNumber(motion);
  mutation.record({
    verb: 'circular.started',
    subject,
    payload: { reference, motionId: motion.id, number, rule, dueOn, applicants },
  });
  mutation.record({
    verb: 'motion.circularStarted',
    subject: { type: 'Motion', id: motion.id },
    payload: { reference, number },
  });
  notify(mutation, actor.personId, {
    kind: 'CIRCULAR_STARTED',
    subject,
    to: { states: STATE_CODES, approversOnly: true },
    facts: { dueOn },
  });
}
