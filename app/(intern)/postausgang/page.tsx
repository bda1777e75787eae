import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeliveryList } from '@/components/notification/delivery-list';
import { KeptMailList } from '@/components/notification/kept-mail-list';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { outboxPage } from '@/lib/read/outbox-page';
import { routes } from '@/lib/routes';
import { retry } from './actions';

export const metadata: Metadata = { title: 'Postausgang' };

export default async function OutboxPage() {
  const page = await outboxPage(await requireUser(routes.outbox()));
  if (!page) notFound();
  const { own, delivery } = page;
  return (
    <>
      <PageHead title="Postausgang" />
      {own && (
        <Section title="E-Mails an Sie">
          <p className="text-muted mb-12 max-w-[46rem]">
            Im Vorführbetrieb verlässt keine E-Mail diesen Rechner. So hätten Ihre E-Mails gelautet:
          </p>
          {own.length === 0 ? <p>Noch keine.</p> : <KeptMailList mails={own} />}
        </Section>
      )}
      {delivery && (
        <Section title="Zustellung">
          <p className="text-muted mb-12 max-w-[46rem]">
            Was in einer E-Mail steht, sieht nur, wer sie erhält. Hier steht, wen eine E-Mail noch nicht
            erreicht hat. In den letzten sieben Tagen erledigt: {delivery.doneThisWeek}.
          </p>
          {delivery.open.length === 0 ? (
            <p>Keine E-Mail wartet.</p>
          ) : (
            <DeliveryList mails={delivery.open} retry={retry} />
          )}
        </Section>
      )}
    </>
  );
}
