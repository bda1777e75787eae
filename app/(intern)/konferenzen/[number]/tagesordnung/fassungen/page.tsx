import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { EditionFiles } from '@/components/agenda/edition-files';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { agendaEditionsPage } from '@/lib/read/agenda-editions-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

interface Props {
  params: Promise<{ number: string }>;
}

export const metadata: Metadata = { title: 'Fassungen der Tagesordnung' };

/** Every edition that was sent out, the latest first, with its files and what changed. */
export default async function EditionsPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await agendaEditionsPage(await requireUser(routes.agendaEditions(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Tagesordnung', href: routes.agenda(number) },
          { label: 'Fassungen' },
        ]}
        overline={page.name}
        title="Fassungen der Tagesordnung"
      />
      <ConferencePages conference={number} current="agenda" />
      {page.editions.length === 0 && (
        <EmptyState title="Noch keine Fassung versandt">
          Sobald die Geschäftsstelle die Tagesordnung versendet, steht sie hier unverändert mit ihren Dateien.
        </EmptyState>
      )}
      {page.editions.map((edition) => (
        <Section key={edition.letter} title={edition.name}>
          <p className="mb-12 flex flex-wrap gap-x-16 gap-y-4">
            <span className="text-muted">versandt am {edition.issuedAt}</span>
            <Link href={routes.agendaEdition(number, edition.letter)} prefetch={false} className="link">
              Fassung {edition.letter} lesen
            </Link>
            {page.can.compare && edition.previous && (
              <Link
                href={routes.agendaComparison(number, edition.previous, edition.letter)}
                prefetch={false}
                className="link"
              >
                Änderungen gegenüber Fassung {edition.previous}
              </Link>
            )}
          </p>
          {edition.coverNote && (
            <p className="mb-16 max-w-[46rem] whitespace-pre-line">{edition.coverNote}</p>
          )}
          <EditionFiles conference={number} letter={edition.letter} booklet={page.can.readBooklet} />
        </Section>
      ))}
    </>
  );
}
