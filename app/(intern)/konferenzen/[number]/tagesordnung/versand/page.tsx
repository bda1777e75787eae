import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DispatchForm } from '@/components/agenda/dispatch-form';
import { EditionChanges } from '@/components/agenda/edition-changes';
import { FindingPanel } from '@/components/agenda/finding-panel';
import { Alert } from '@/components/ui/alert';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { agendaDispatchPage } from '@/lib/read/agenda-dispatch-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { dispatch } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export const metadata: Metadata = { title: 'Tagesordnung versenden' };

/** Before an edition goes out: what changed since the last one, what is missing, and the note that goes along. */
export default async function DispatchPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await agendaDispatchPage(await requireUser(routes.agendaDispatch(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Tagesordnung', href: routes.agenda(number) },
          { label: 'Versand' },
        ]}
        overline={`${page.name} · ${page.meeting}`}
        title={`Fassung ${page.letter} versenden`}
      >
        <p className="text-muted">
          {page.counts.items} Punkte, {page.counts.texts} mit Text. Änderungen nehmen Sie unter{' '}
          <Link href={routes.editAgenda(number)} prefetch={false} className="link">
            Tagesordnung bearbeiten
          </Link>{' '}
          vor.
        </p>
      </PageHead>
      {page.since && (
        <Section title={`Änderungen gegenüber der ${page.since.edition.name}`}>
          <EditionChanges changes={page.since.changes} text={page.since.coverText} />
        </Section>
      )}
      <Section title="Prüfung">
        <FindingPanel findings={page.findings} />
      </Section>
      <Section title="Versand">
        {page.counts.items === 0 || page.unchanged ? (
          <Alert
            tone="info"
            title={
              page.unchanged
                ? 'Seit der letzten Fassung hat sich nichts geändert.'
                : 'Noch keine Tagesordnung'
            }
          />
        ) : (
          <DispatchForm page={page} action={dispatch} />
        )}
      </Section>
    </>
  );
}
