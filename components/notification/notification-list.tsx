import { Chip } from '@/components/ui/chip';
import type { NotificationView } from '@/lib/read/notification-views';
import { routes } from '@/lib/routes';

/** Notifications with what happened and when; opening one marks it as read. */
export function NotificationList({ notifications }: { notifications: readonly NotificationView[] }) {
  return (
    <ul>
      {notifications.map((notification) => (
        <li key={notification.id} className="border-line border-b py-12 last:border-b-0">
          <span className="flex flex-wrap items-center gap-x-12 gap-y-4">
            {/* No router link: the address answers with a redirect and must not be fetched ahead. */}
            <a
              href={routes.notification(notification.id)}
              className={`link ${notification.unread ? 'font-semibold' : ''}`}
            >
              {notification.label}
            </a>
            {notification.unread && (
              <Chip tone="info" icon="bell">
                neu
              </Chip>
            )}
          </span>
          <span className="mt-2 block max-w-[46rem] break-words">{notification.sentence}</span>
          <span className="text-muted text-14 figures block">{notification.at}</span>
        </li>
      ))}
    </ul>
  );
}
