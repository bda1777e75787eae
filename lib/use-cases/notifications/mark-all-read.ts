import 'server-only';
import { markNotificationsRead } from '@/lib/db/notifications';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** Marks all of one's own notifications as read. Refuses NOT_SIGNED_IN. */
export async function markAllRead(actor: Actor): Promise<Result<null, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  await markNotificationsRead(actor.personId);
  return ok(null);
}
