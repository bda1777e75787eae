import type { Metadata } from 'next';
import { MarkAllReadForm } from '@/components/notification/mark-all-read-form';
import { NotificationList } from '@/components/notification/notification-list';
import { PageSteps } from '@/components/notification/page-steps';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { notificationsPage } from '@/lib/read/notifications-page';
import { routes } from '@/lib/routes';
import { markAll } from './actions';

export const metadata: Metadata = { title: 'Mitteilungen' };

interface Props {
  searchParams: Promise<{ seite?: string | string[] }>;
}

export default async function NotificationsPage({ searchParams }: Props) {
  const { seite } = await searchParams;
  const wanted = typeof seite === 'string' && /^\d{1,5}$/.test(seite) ? Number(seite) : 1;
  const actor = await requireUser(routes.notifications(wanted));
  const { notifications, unread, page, pages } = await notificationsPage(actor, wanted);
  return (
    <>
      <PageHead
        title="Mitteilungen"
        actions={
          <>
            {unread > 0 && <MarkAllReadForm action={markAll} />}
            <ButtonLink href={routes.ownSettings()}>E-Mails einstellen</ButtonLink>
          </>
        }
      >
        <p className="text-muted">
          {unread === 0 ? 'Alles gelesen.' : unread === 1 ? 'Eine ungelesen.' : `${unread} ungelesen.`}
        </p>
      </PageHead>
      {notifications.length === 0 ? (
        <EmptyState title="Noch keine Mitteilungen">
          Hier steht, was andere Länder und die Geschäftsstelle getan haben und Ihr Land betrifft: Bitten um
          Mitzeichnung, geänderte Texte, Rückfragen, versandte Tagesordnungen und nahende Fristen.
        </EmptyState>
      ) : (
        <NotificationList notifications={notifications} />
      )}
      <PageSteps of="Mitteilungen" page={page} pages={pages} href={(to) => routes.notifications(to)} />
    </>
  );
}
