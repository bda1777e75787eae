import 'server-only';
import { database } from '@/lib/db/client';
import { unreadNotifications } from '@/lib/db/notifications';
import type { Actor } from '@/lib/policy/actor';
import { notificationViews, type NotificationView } from './notification-views';

export interface NotificationsPage {
  /** Of this page of the list, unread ones first. */
  notifications: NotificationView[];
  unread: number;
  /** Counted from 1. */
  page: number;
  pages: number;
}

const PER_PAGE = 25;

/** One page of the person's own notifications; a page beyond the last is the last. */
export async function notificationsPage(actor: Actor, page: number): Promise<NotificationsPage> {
  const { personId } = actor;
  if (personId === null) return { notifications: [], unread: 0, page: 1, pages: 1 };
  const [all, unread] = await Promise.all([
    database().notification.count({ where: { personId } }),
    unreadNotifications(personId),
  ]);
  const pages = Math.max(1, Math.ceil(all / PER_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const skip = (current - 1) * PER_PAGE;
  return {
    notifications: await notificationViews(actor, { skip, take: PER_PAGE }),
    ...{ unread, page: current, pages },
  };
}
