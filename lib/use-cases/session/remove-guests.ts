import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadSitting } from './load-sitting';

/** Takes a body that does not come off the list of guests. Refuses NOT_PERMITTED, NOT_FOUND. */
export async function removeGuests(
  actor: Actor,
  { conferenceNumber, delegationId }: { conferenceNumber: number; delegationId: string },
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async ({ db, record, announce }) => {
    const loaded = await loadSitting(db, actor, conferenceNumber);
    if (!loaded.ok) return loaded;
    const { meetingId } = loaded.value;
    const guests = await db.delegation.findFirst({
      where: { id: delegationId, meetingId, stateCode: null },
      select: { printedName: true },
    });
    if (!guests) return refuse('NOT_FOUND');
    await db.delegation.delete({ where: { id: delegationId } });
    record({
      verb: 'guests.removed',
      subject: { type: 'Meeting', id: meetingId },
      payload: { body: guests.printedName },
    });
    announce(meetingId);
    return ok(conferenceNumber);
  });
}
