import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import { Alert } from '@/components/ui/alert';
import { Chip } from '@/components/ui/chip';
import { Facts, type Fact } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { formatList } from '@/lib/i18n/format';
import type { DemandPage } from '@/lib/read/demand-page';
import { routes } from '@/lib/routes';

/** Where the request stands, what it says, whom it asks and how far it has come. */
export function DemandHead({ page }: { page: DemandPage }) {
  const { place, conference, resolution, clauseWords, standing, confirmed } = page;
  const item = `TOP ${resolution.number}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Erfolgskontrolle', href: routes.followUp() },
          { label: conference, href: routes.followUp({ conference: place.conference }) },
          { label: [item, clauseWords].filter(Boolean).join(', ') },
        ]}
        overline={[conference, item, clauseWords].filter(Boolean).join(' · ')}
        title={resolution.title}
      >
        <p className="flex flex-wrap items-center gap-8">
          {confirmed ? (
            <StatusChip standing={standing} />
          ) : (
            <Chip tone="warn" icon="warning">
              Vorschlag
            </Chip>
          )}
          {!resolution.published && (
            <Chip tone="warn" icon="warning">
              nicht veröffentlicht
            </Chip>
          )}
        </p>
      </PageHead>
      <Notes page={page} />
      <figure className="border-line-strong mb-24 max-w-[75ch] border-l-3 pl-16">
        <blockquote className="text-18">{page.text}</blockquote>
        <figcaption className="mt-8">
          <Link
            href={routes.clause(place.conference, place.item, place.clause)}
            prefetch={false}
            className="link"
          >
            {page.citation}
          </Link>
        </figcaption>
      </figure>
      <div className="mb-32">
        <Facts facts={factsOf(page)} />
      </div>
    </>
  );
}

function Notes({ page: { confirmed, standing, answerDue, place } }: { page: DemandPage }) {
  if (!confirmed)
    return (
      <div className="mb-24 max-w-[46rem]">
        <Alert tone="warn" title="Diese Stelle ist noch nicht bestätigt">
          Sie wurde aus dem Wortlaut vorgeschlagen und ist nur für die Länder sichtbar.{' '}
          <Link href={routes.demandReview(place.conference)} prefetch={false} className="link">
            Zur Auswertung der Beschlüsse
          </Link>
        </Alert>
      </div>
    );
  if (!standing.overdue || answerDue === null) return null;
  return (
    <div className="mb-24 max-w-[46rem]">
      <Alert tone="warn" title={`Keine Antwort: erbeten war sie bis ${answerDue}`} />
    </div>
  );
}

function factsOf({ kind, addressees, due, answerDue, asked, answered, policyField }: DemandPage): Fact[] {
  const all: [string, string | null][] = [
    ['Art', kind],
    ['Richtet sich an', addressees.length > 0 ? formatList(addressees) : 'niemanden ausdrücklich'],
    ['Frist im Beschluss', due],
    ['Themenfeld', policyField],
    ['Übersandt am', asked],
    ['Antwort erbeten bis', answerDue],
    ['Letzte Stellungnahme', answered],
  ];
  return all.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}
