import { notFound } from 'next/navigation';
import { MinutesFiles } from '@/components/minutes/minutes-files';
import { ExternalReading, InternalReading } from '@/components/minutes/minutes-reading';
import { MinutesStatusChip } from '@/components/minutes/minutes-status-chip';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { formatConference, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { minutesEditionPrint, type EditionPrint } from '@/lib/read/minutes-edition-print';
import { routeNumber } from '@/lib/route-number';
import { routes, type MinutesPart } from '@/lib/routes';

interface Props {
  params: { number: string; edition: string };
  part: MinutesPart;
}

/** One edition of minutes as it was frozen. */
export async function EditionPage({ params, part }: Props) {
  const number = routeNumber(params.number);
  const edition = routeNumber(params.edition);
  if (number === null || edition === null) notFound();
  const actor = await requireUser(routes.minutesEdition(number, part, edition));
  const print = await minutesEditionPrint(actor, number, part, edition);
  if (!print) notFound();
  const name = formatConference(print.edition.conference);
  return (
    <>
      <PageHead
        crumbs={[
          { label: name, href: routes.conference(number) },
          { label: 'Niederschrift', href: routes.minutes(number) },
          { label: `Fassung ${edition}` },
        ]}
        overline={`${name} · Fassung ${edition}`}
        title={TERMS.MinutesAudience[print.audience]}
        actions={<MinutesFiles conference={number} part={part} edition={edition} />}
      >
        <EditionFacts print={print} />
      </PageHead>
      {print.audience === 'EXTERNAL' ? (
        <ExternalReading {...print.print} />
      ) : (
        <InternalReading content={print.content} />
      )}
    </>
  );
}

function EditionFacts({ print }: { print: EditionPrint }) {
  const { status, frozenAt, publishedAt, hash } = print.edition;
  return (
    <div className="flex flex-col gap-12">
      <Facts
        facts={[
          { term: 'Stand', value: <MinutesStatusChip status={status} /> },
          ...(frozenAt ? [{ term: 'Festgeschrieben', value: formatInstant(frozenAt) }] : []),
          ...(publishedAt ? [{ term: 'Veröffentlicht', value: formatInstant(publishedAt) }] : []),
          ...(hash === null
            ? []
            : [{ term: 'Prüfsumme', value: <span className="font-mono break-all">{hash}</span> }]),
        ]}
      />
      {print.audience === 'INTERNAL' && (
        <p className="text-muted">
          Vertraulich, nur für die Mitglieder der Konferenz.
          {print.withNotes ? '' : ' Vermerke und Kamingespräche sind in Ihrer Ansicht nicht enthalten.'}
        </p>
      )}
    </div>
  );
}
