import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** Makes one of the actor's own calendar addresses lead nowhere from now on. Refuses NOT_FOUND. */
export async function revokeCalendarFeed(
  actor: Actor,
  { feedId }: { feedId: string },
): Promise<Result<null, RefusalCode>> {
  const { personId } = actor;
  if (personId === null) return refuse('NOT_FOUND');
  return mutate<null>(actor, async ({ db, now, record }) => {
    const { count } = await db.calendarFeed.updateMany({
      where: { id: feedId, personId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return refuse('NOT_FOUND');
    record({ verb: 'calendarFeed.revoked', subject: { type: 'CalendarFeed', id: feedId } });
    return ok(null);
  });
}
