import 'server-only';
import { now } from '@/lib/clock';
import { database } from './client';

/**
 * What a person has read is nobody else's business and decides nothing: it is noted in single statements, without an
 * audit entry (cf. lib/db/outbox).
 */

/** How many notifications wait unread. One look into an index: every page asks. */
export function unreadNotifications(personId: string): Promise<number> {
  return database().notification.count({ where: { personId, readAt: null } });
}

/** Marks one of the person's own notifications as read, or all of them; what is read stays so. */
export async function markNotificationsRead(personId: string, id?: string): Promise<void> {
  await database().notification.updateMany({
    where: { personId, readAt: null, ...(id === undefined ? {} : { id }) },
    data: { readAt: now() },
  });
}
