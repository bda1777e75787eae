import 'server-only';
import { markNotificationsRead } from '@/lib/db/notifications';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** Marks a notification of one's own as read; of others', or of none, nothing happens. Refuses NOT_SIGNED_IN. */
export async function openNotification(
  actor: Actor,
  { notificationId }: { notificationId: string },
): Promise<Result<null, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  await markNotificationsRead(actor.personId, notificationId);
  return ok(null);
}
