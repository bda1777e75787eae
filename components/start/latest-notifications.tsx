import Link from 'next/link';
import { NotificationList } from '@/components/notification/notification-list';
import { Card } from '@/components/ui/card';
import type { NotificationView } from '@/lib/read/notification-views';
import { routes } from '@/lib/routes';

/** What the person has not read yet. */
export function LatestNotifications({ notifications }: { notifications: readonly NotificationView[] }) {
  return (
    <Card title="Neue Mitteilungen">
      {notifications.length === 0 ? (
        <p className="text-muted">Sie haben alles gelesen.</p>
      ) : (
        <NotificationList notifications={notifications} />
      )}
      <p className="mt-8">
        <Link
          href={routes.notifications()}
          prefetch={false}
          className="link inline-flex min-h-44 items-center"
        >
          Alle Mitteilungen
        </Link>
      </p>
    </Card>
  );
}
