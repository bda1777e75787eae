import 'server-only';
import { dayOf, delegationsOf } from '@/lib/db/stored-delegation';
import type { StateCode } from '@/lib/domain/federal-state';
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
async function delegationOf({ mutation, session }: SessionAct, state: StateCode): Promise<string> {
  const { db, now } = mutation;
  const where = { id: session.meetingId };
  const meeting = await db.meeting.findUniqueOrThrow({ where, select: { startsOn: true } });
  const ids = await delegationsOf(db, { id: session.meetingId, day: dayOf(meeting, now) }, [state]);
  return ids.get(state) ?? '';
}
