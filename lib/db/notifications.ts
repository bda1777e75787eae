import 'server-only';
import { now } from '@/lib/clock';
import { database } from './client';
import type { Prisma } from './generated/client';
import type { SubjectReference } from './notification-subjects';

/**
 * Telling decides nothing, and what a person has read is nobody else's business: both are noted in single statements
 * that can be repeated, without an audit entry (cf. lib/db/outbox).
 */

/** One person's notification of an event. */
export interface NewNotification extends SubjectReference {
  personId: string;
  /** Facts of the event: ids, codes, numbers. */
  payload: Prisma.InputJsonValue;
  /** The event's message; with the person it makes the notification unique. */
  outboxMessageId: string;
  createdAt: Date;
}

/** Stores notifications; who was told of the event before is not told again. */
export async function storeNotifications(data: NewNotification[]): Promise<void> {
  await database().notification.createMany({ data, skipDuplicates: true });
}

/** Notes that a mail has told of these. */
export async function markNotificationsMailed(ids: readonly string[]): Promise<void> {
  await database().notification.updateMany({ where: { id: { in: [...ids] } }, data: { mailedAt: now() } });
}

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
