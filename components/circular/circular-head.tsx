import Link from 'next/link';
import { CircularStatusChip } from '@/components/circular/circular-status-chip';
import { StateStrip } from '@/components/federal-state/state-strip';
import { Alert } from '@/components/ui/alert';
import { Chip } from '@/components/ui/chip';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { TERMS } from '@/lib/i18n/terms';
import type { CircularPage } from '@/lib/read/circular-page';
import { routes } from '@/lib/routes';

/** Number, title and state of an Umlaufverfahren, its deadline, its rule, and who applies. */
export function CircularHead({ page }: { page: CircularPage }) {
  const { result, status, reference } = page;
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Umlaufbeschlüsse', href: routes.circularProcedures() }, { label: reference }]}
        overline={`${status === 'CONCLUDED' ? 'Umlaufbeschluss' : 'Umlaufverfahren'} ${reference} · ${page.conference.name}`}
        title={page.title}
      >
        <p className="flex flex-wrap items-center gap-x-16 gap-y-4">
          <CircularStatusChip status={status} outcome={result?.outcome ?? null} />
          {result && <span className="figures">vom {result.decidedOn}</span>}
          {page.remaining && (
            <span className="figures">
              Frist: {page.due}, <span className="font-medium">{page.remaining}</span>
            </span>
          )}
        </p>
      </PageHead>
      {page.cancelled !== null && (
        <div className="mb-24">
          <Alert tone="warn" title="Das Umlaufverfahren wurde abgebrochen; beschlossen ist nichts.">
            {page.cancelled && `Grund: ${page.cancelled}`}
          </Alert>
        </div>
      )}
      {page.applicants.length > 0 && (
        <div className="mb-24">
          <StateStrip focusable label="Antragsteller" applicants={page.applicants} ownState={page.ownState} />
        </div>
      )}
      <div className="mb-32">
        <Facts facts={factsOf(page)} />
      </div>
    </>
  );
}

function factsOf(page: CircularPage) {
  const { rule, item, result, motionId } = page;
  return [
    ...(page.coverNote ? [{ term: 'Anschreiben', value: <Note text={page.coverNote} /> }] : []),
    {
      term: 'Regel',
      value: (
        <div className="flex flex-col gap-4">
          <span>
            {TERMS.CircularRule[rule.kind]}: {rule.sentence}
          </span>
          {!rule.confirmed && (
            <span>
              <Chip tone="warn" icon="warning">
                unbestätigt
              </Chip>
            </span>
          )}
        </div>
      ),
    },
    { term: 'Zeitraum', value: `eröffnet am ${page.opened}, Frist ${page.due}` },
    ...(result ? [{ term: 'Stimmen', value: result.counts }] : []),
    ...(result?.deviationReason ? [{ term: 'Grund der Abweichung', value: result.deviationReason }] : []),
    ...(motionId
      ? [
          {
            term: 'Antrag',
            value: (
              <Link href={routes.motion(motionId)} prefetch={false} className="link">
                {page.textVersion === null ? 'zum Antrag' : `Fassung ${page.textVersion}`}
              </Link>
            ),
          },
        ]
      : []),
    ...(item
      ? [
          {
            term: 'Tagesordnung',
            value: (
              <Link href={routes.agenda(item.conference)} prefetch={false} className="link">
                TOP {item.number} der {item.conference}. IntMK
              </Link>
            ),
          },
        ]
      : []),
  ];
}

function Note({ text }: { text: string }) {
  return <span className="max-w-[46rem] whitespace-pre-line">{text}</span>;
}
