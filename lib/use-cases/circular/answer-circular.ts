import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { answerObstacle } from '@/lib/domain/circular-procedure';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { VoteChoice } from '@/lib/domain/session-command';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { loadCircular, type LoadedCircular } from './load-circular';

export interface AnswerCircular {
  procedureId: string;
  /** The Land that answers. */
  state: StateCode;
  /** The version of its answer as it was seen; null: it had not answered. */
  version: number | null;
  /** Null: it objects to the procedure without voting. */
  choice: VoteChoice | null;
  objects: boolean;
  /** For the office and, once the result stands, for the members; with an objection its reason. */
  comment: string | null;
}

/**
 * A Land votes, comments or objects to the procedure, by whoever binds it and until the last day; or the chair's office
 * writes down what a Land told it otherwise, until the result stands, which the record says.
 * Refuses NOT_FOUND, NOT_PERMITTED (also for another Land than one's own), CIRCULAR_NOT_OPEN, CIRCULAR_PERIOD_OVER,
 * CIRCULAR_ANSWER_EMPTY, CIRCULAR_OBJECTION_NEEDS_REASON, CIRCULAR_VOTED_ITSELF, CHANGED_MEANWHILE.
 */
export function answerCircular(actor: Actor, command: AnswerCircular): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { procedureId, state } = command;
    const loaded = await loadCircular(mutation.db, actor, { procedureId }, 'circular.read');
    if (!loaded.ok) return loaded;
    const circular = loaded.value;
    const { conferenceNumber } = circular;
    const own = can(actor, 'circular.vote') && statesOf(actor, 'STATE_APPROVER').includes(state);
    const byOffice = !own && can(actor, 'circular.run', { conferenceNumber });
    if (!own && !byOffice) return refuse('NOT_PERMITTED');
    const fault = faultOf(circular, command, { byOffice, today: berlinDay(mutation.now) });
    if (fault) return refuse(fault);
    if (byOffice && (await votedItself(mutation, circular, state))) return refuse('CIRCULAR_VOTED_ITSELF');
    await store(mutation, actor, command);
    recordAndTell(mutation, actor, circular, { ...command, byOffice });
    return ok(null);
  });
}

function faultOf(
  { procedure, answerVersions }: LoadedCircular,
  { state, version, choice, objects, comment }: AnswerCircular,
  { byOffice, today }: { byOffice: boolean; today: string },
): RefusalCode | null {
  const obstacle = answerObstacle(procedure, today);
  // A letter of the last day is opened on the next.
  if (obstacle && !(byOffice && obstacle === 'CIRCULAR_PERIOD_OVER')) return obstacle;
  if ((answerVersions.get(state) ?? null) !== version) return 'CHANGED_MEANWHILE';
  if (choice === null && !objects) return 'CIRCULAR_ANSWER_EMPTY';
  return objects && comment === null ? 'CIRCULAR_OBJECTION_NEEDS_REASON' : null;
}

/** True if the Land's last answer came from the Land. */
async function votedItself({ db }: Mutation, { id }: LoadedCircular, state: StateCode): Promise<boolean> {
  const last = await db.auditEntry.findFirst({
    where: {
      ...{ subjectType: 'CircularProcedure', subjectId: id },
      verb: { in: ['circular.answered', 'circular.answeredByOffice'] },
      payload: { path: ['state'], equals: state },
    },
    orderBy: { seq: 'desc' },
    select: { verb: true },
  });
  return last?.verb === 'circular.answered';
}

async function store(
  { db, now }: Mutation,
  actor: Actor,
  { procedureId, state, choice, objects, comment }: AnswerCircular,
): Promise<void> {
  const answer = {
    ...{ choice, objectsToProcedure: objects, castById: actor.personId, castAt: now },
    comment: comment === null ? null : storableText(comment),
  };
  await db.circularVote.upsert({
    where: { procedureId_stateCode: { procedureId, stateCode: state } },
    create: { procedureId, stateCode: state, ...answer },
    update: { ...answer, version: { increment: 1 } },
  });
}

function recordAndTell(
  mutation: Mutation,
  actor: Actor,
  { id, conferenceNumber }: LoadedCircular,
  { state, choice, objects, byOffice }: AnswerCircular & { byOffice: boolean },
): void {
  const subject = { type: 'CircularProcedure', id } as const;
  mutation.record({
    verb: byOffice ? 'circular.answeredByOffice' : 'circular.answered',
    subject,
    payload: { state, choice, objects },
  });
  if (objects)
    notify(mutation, actor.personId, {
      kind: 'CIRCULAR_OBJECTED',
      subject,
      to: { officeOf: conferenceNumber },
      facts: { state },
    });
}
