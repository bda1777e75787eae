import 'server-only';
import { agendaApplicantRows } from '@/lib/db/minutes-rows';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { latestNumber } from '@/lib/domain/circle';
import { decideCoSigning, decideLeaving } from '@/lib/domain/co-signing-decisions';
import type { StateCode } from '@/lib/domain/federal-state';
import { printedApplicants } from '@/lib/domain/motion';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { SessionItem } from '@/lib/domain/session';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { touchItem } from '../agenda/load-agenda';
import { changeCircle } from '../motions/change-circle';
import { loadMotion } from '../motions/load-motion';
import { changeObstacle, loadSittingWithItem, type SittingItemCommand } from './load-sitting';

export interface RecordJoiningState extends SittingItemCommand {
  state: StateCode;
  step: 'JOINS' | 'LEAVES';
}

/**
 * The office records that a Land joins the circle of applicants in the room, before the vote, or leaves it: the circle
 * changes until then (DOMAIN §2.2, the real TOP 4.1 and 4.4). Of a motion it is the motion's circle, with a signature
 * for its latest text, so that agenda and resolution print it.
 * Refuses NOT_PERMITTED, NOT_FOUND, SECTION_IS_NO_ITEM, SESSION_NOT_RUNNING, ITEM_DECIDED, ITEM_CLOSED, MOTION_CLOSED,
 * ALREADY_IN_CIRCLE, NOT_IN_CIRCLE, COORDINATOR_CANNOT_LEAVE, MOTION_WITHOUT_TEXT.
 */
export async function recordJoiningState(
  actor: Actor,
  command: RecordJoiningState,
): Promise<Result<null, RefusalCode>> {
  const { state, step } = command;
  return mutate(actor, async (mutation) => {
    const loaded = await loadSittingWithItem(mutation.db, actor, command);
    if (!loaded.ok) return loaded;
    const { session, item } = loaded.value;
    const obstacle = changeObstacle(session, item);
    if (obstacle) return refuse(obstacle);
    const { motionId } = await mutation.db.agendaItem.findUniqueOrThrow({
      where: { id: item.id },
      select: { motionId: true },
    });
    const changed =
      motionId === null
        ? await changeItsApplicants(mutation, item, command)
        : await changeItsMotion(mutation, actor, motionId, command);
    if (!changed.ok) return changed;
    mutation.record({
      verb: step === 'JOINS' ? 'session.stateJoined' : 'session.stateLeftCircle',
      subject: { type: 'AgendaItem', id: item.id },
      payload: { number: item.number, state, motionId },
    });
    mutation.announce(session.meetingId);
    return ok(null);
  });
}

async function changeItsMotion(
  mutation: Mutation,
  actor: Actor,
  motionId: string,
  { state, step }: RecordJoiningState,
): Promise<Result<null, RefusalCode>> {
  const motion = await loadMotion(mutation.db, actor, { motionId }, 'motion.read');
  if (!motion.ok) return motion;
  const versionNumber = latestNumber(motion.value);
  if (step === 'JOINS' && versionNumber === null) return refuse('MOTION_WITHOUT_TEXT');
  const change =
    step === 'JOINS'
      ? decideCoSigning(motion.value, { state, versionNumber: versionNumber ?? 0 })
      : decideLeaving(motion.value, state);
  if (!change.ok) return change;
  await changeCircle(mutation, actor, motion.value, change.value);
  return ok(null);
}

/** An item without a motion has applicants of its own. */
async function changeItsApplicants(
  { db }: Mutation,
  { id, applicants }: SessionItem,
  { state, step }: RecordJoiningState,
): Promise<Result<null, RefusalCode>> {
  const among = applicants.some((one) => one.state === state);
  if (step === 'JOINS' && among) return refuse('ALREADY_IN_CIRCLE');
  if (step === 'LEAVES' && !among) return refuse('NOT_IN_CIRCLE');
  const rest = applicants.filter((one) => one.state !== state);
  const printed = printedApplicants(step === 'JOINS' ? [...rest, { state, role: 'CO' }] : rest);
  await touchItem(db, id, { allStates: printed.allStates });
  await db.agendaItemApplicant.deleteMany({ where: { agendaItemId: id } });
  await db.agendaItemApplicant.createMany({ data: agendaApplicantRows(id, printed.applicants) });
  return ok(null);
}
