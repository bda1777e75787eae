import { redirect } from 'next/navigation';
import { requireUser } from '@/lib/auth/current-actor';
import { notificationTarget } from '@/lib/read/notification-target';
import { routes } from '@/lib/routes';
import { openNotification } from '@/lib/use-cases/notifications/open-notification';

/** Where mails and the list lead: marks the notification as read and goes on to what it is about. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<never> {
  const { id } = await params;
  const actor = await requireUser(routes.notification(id));
  const target = await notificationTarget(actor, id);
  // Not one's own, or about what is not to be read any more: the list says so.
  if (target === null) redirect(routes.notifications());
  await openNotification(actor, { notificationId: id });
  redirect(target);
}
