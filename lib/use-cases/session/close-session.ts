import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { undecidedItems } from '@/lib/domain/session';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { touchMotion } from '../motions/load-motion';
import { loadSitting } from './load-sitting';

export interface CloseSession {
  conferenceNumber: number;
  /** The items that stay without an outcome on purpose. */
  leftOpenIds: readonly string[];
}

/**
 * Closes the sitting. Every item has an outcome or is left open by name; the motions of those wait for the next
 * conference. What is recorded later needs a reason.
 * Refuses NOT_PERMITTED, NOT_FOUND, SESSION_NOT_RUNNING, SESSION_ITEMS_UNDECIDED.
 */
export async function closeSession(
  actor: Actor,
  { conferenceNumber, leftOpenIds }: CloseSession,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record, announce } = mutation;
    const loaded = await loadSitting(db, actor, conferenceNumber);
    if (!loaded.ok) return loaded;
    const { meetingId, status, items } = loaded.value;
    if (status !== 'RUNNING') return refuse('SESSION_NOT_RUNNING' as const);
    const open = undecidedItems(items);
    if (open.some(({ id }) => !leftOpenIds.includes(id))) return refuse('SESSION_ITEMS_UNDECIDED' as const);
    const waiting = await db.motion.findMany({
      where: { status: 'ON_AGENDA', agendaItems: { some: { id: { in: open.map(({ id }) => id) } } } },
      select: { id: true },
    });
    for (const motion of waiting) await touchMotion(db, motion, { status: 'POSTPONED' });
    await db.meeting.update({
      where: { id: meetingId },
      data: { status: 'HELD', closedAt: now, calledItemId: null, version: { increment: 1 } },
    });
    record({
      verb: 'session.closed',
      subject: { type: 'Meeting', id: meetingId },
      payload: { leftOpen: open.map(({ number }) => number) },
    });
    announce(meetingId);
    return ok(null);
  });
}
