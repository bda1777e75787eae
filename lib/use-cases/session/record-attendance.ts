import 'server-only';
import { compareStates } from '@/lib/domain/federal-state';
import type { SessionAnswer, SessionCommand } from '@/lib/domain/session-command';
import { ok } from '@/lib/result';
import { itemOfAct, refused, type SessionAct, type SessionResult } from './session-act';

type RecordAttendance = Extract<SessionCommand, { kind: 'STATE_ARRIVED' | 'STATE_LEFT' }>;

/**
 * A delegation comes or goes, before the item named. Who is there already, or gone, stays so: the command says a state,
 * not a step. Refuses SESSION_NOT_RUNNING (leaving before it began), NOT_FOUND, SECTION_IS_NO_ITEM.
 */
export async function recordAttendance(
  act: SessionAct,
  { kind, state, itemId }: RecordAttendance,
): Promise<SessionResult<SessionAnswer>> {
  const { mutation, actor, session } = act;
  const { db, now, record } = mutation;
  const arrives = kind === 'STATE_ARRIVED';
  if (session.status === 'HELD' || (session.status === 'PLANNED' && !arrives))
    return refused('SESSION_NOT_RUNNING');
  const item = itemId === null ? null : itemOfAct(act, itemId);
  if (item && !item.ok) return item;
  const delegationId = await delegationOf(act, state);
  const inside = session.present.includes(state);
  if (arrives && !inside)
    await db.attendance.create({
      data: { delegationId, fromItemId: itemId, joinedAt: now, recordedById: actor.personId },
    });
  if (!arrives)
    await db.attendance.updateMany({
      where: { delegationId, participantId: null, leftAt: null },
      data: { leftAt: now, toItemId: itemId },
    });
  record({
    verb: arrives ? 'attendance.stateArrived' : 'attendance.stateLeft',
    subject: { type: 'Meeting', id: session.meetingId },
    payload: { state, itemId },
  });
  return ok({ decisionId: null });
}

/** The Land's delegation, registered beforehand or now. */
async function delegationOf(
  { mutation: { db }, session: { meetingId } }: SessionAct,
  stateCode: RecordAttendance['state'],
): Promise<string> {
  const registered = await db.delegation.findMany({
    where: { meetingId },
    select: { id: true, stateCode: true, position: true },
  });
  const known = registered.find((one) => one.stateCode === stateCode);
  if (known) return known.id;
  const before = registered.filter((one) => one.stateCode && compareStates(one.stateCode, stateCode) < 0);
  const position = Math.max(0, ...before.map((one) => one.position)) + 1;
  const { id } = await db.delegation.create({
    data: { meetingId, stateCode, position },
    select: { id: true },
  });
  return id;
}
