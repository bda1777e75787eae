import 'server-only';
import type { SessionAnswer, SessionCommand } from '@/lib/domain/session-command';
import { ok } from '@/lib/result';
import { itemOfAct, refused, type SessionAct, type SessionResult } from './session-act';

type CallItem = Extract<SessionCommand, { kind: 'CALL_ITEM' }>;

/** Calls an item, or nothing. Refuses SESSION_NOT_RUNNING, NOT_FOUND, SECTION_IS_NO_ITEM. */
export async function callItem(act: SessionAct, { itemId }: CallItem): Promise<SessionResult<SessionAnswer>> {
  const { mutation, session } = act;
  if (session.status !== 'RUNNING') return refused('SESSION_NOT_RUNNING');
  const item = itemId === null ? null : itemOfAct(act, itemId);
  if (item && !item.ok) return item;
  await mutation.db.meeting.update({ where: { id: session.meetingId }, data: { calledItemId: itemId } });
  mutation.record({
    verb: 'session.itemCalled',
    subject: { type: 'Meeting', id: session.meetingId },
    payload: { itemId, number: item?.value.number ?? null },
  });
  return ok({ decisionId: null });
}
