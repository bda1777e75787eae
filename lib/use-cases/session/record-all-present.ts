import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { dayOf, delegationsOf } from '@/lib/db/stored-delegation';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadSitting } from './load-sitting';

/**
 * All sixteen are in the room, before the item named: whoever was not recorded yet arrives with it, the others stay.
 * Gives the conference's number. Refuses NOT_PERMITTED, NOT_FOUND, SESSION_NOT_RUNNING (it was held).
 */
export async function recordAllPresent(
  actor: Actor,
  { conferenceNumber, itemId }: { conferenceNumber: number; itemId: string | null },
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async ({ db, now, record, announce }) => {
    const loaded = await loadSitting(db, actor, conferenceNumber);
    if (!loaded.ok) return loaded;
    const { meetingId, status, present, items } = loaded.value;
    if (status === 'HELD') return refuse('SESSION_NOT_RUNNING');
    if (itemId !== null && !items.some(({ id }) => id === itemId)) return refuse('NOT_FOUND');
    const meeting = await db.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { startsOn: true },
    });
    const arriving = STATE_CODES.filter((state) => !present.includes(state));
    const ids = await delegationsOf(db, { id: meetingId, day: dayOf(meeting, now) }, arriving);
    await db.attendance.createMany({
      data: [...ids.values()].map((delegationId) => ({
        ...{ delegationId, fromItemId: itemId, joinedAt: now, recordedById: actor.personId },
      })),
    });
    record({
      verb: 'attendance.allArrived',
      subject: { type: 'Meeting', id: meetingId },
      payload: { states: arriving, itemId },
    });
    announce(meetingId);
    return ok(conferenceNumber);
  });
}
