import Link from 'next/link';
import { MeasureStatusChip } from '@/components/action-plan/measure-status-chip';
import { EmptyState } from '@/components/ui/empty-state';
import type { ActionPlanPage, MeasureRow, PlanPhaseView, PlanThemeView } from '@/lib/read/action-plan-page';
import { phaseName } from '@/lib/i18n/phase-name';
import { routes } from '@/lib/routes';

/** Phases, in them the themes with their Federführung, in them the measures. */
export function PlanList({ page }: { page: ActionPlanPage }) {
  if (page.total === 0)
    return (
      <EmptyState title="Noch kein Aktionsplan">
        Hier stehen die Maßnahmen des Nationalen Aktionsplans Integration, sobald sie eingetragen sind.
      </EmptyState>
    );
  if (page.shown === 0)
    return <EmptyState title="Keine Maßnahmen gefunden">Bitte den Filter weiter fassen.</EmptyState>;
  return (
    <>
      <p role="status" className="text-muted figures mb-16">
        {page.shown === page.total ? `${page.total} Maßnahmen` : `${page.shown} von ${page.total} Maßnahmen`}
      </p>
      {page.phases.map((phase) => (
        <Phase key={phase.number} phase={phase} />
      ))}
    </>
  );
}

function Phase({ phase }: { phase: PlanPhaseView }) {
  return (
    <section id={`phase-${phase.number}`} className="mb-32">
      <h2 className="text-20 mb-12 font-semibold">
        {phaseName(phase.number)}: {phase.title}
      </h2>
      {phase.themes.map((theme) => (
        <Theme key={theme.number} theme={theme} />
      ))}
    </section>
  );
}

function Theme({ theme }: { theme: PlanThemeView }) {
  return (
    <section className="mb-24">
      <h3 className="text-18 font-semibold">
        <span className="figures">{theme.number}</span> {theme.title ?? 'Thema'}
      </h3>
      <p className="text-muted mb-8">Federführung: {theme.leads}</p>
      <ol className="border-line border-t">
        {theme.measures.map((measure) => (
          <Row key={measure.number} measure={measure} />
        ))}
      </ol>
    </section>
  );
}

function Row({ measure }: { measure: MeasureRow }) {
  const { number, title, bodies, status, demands } = measure;
  return (
    <li
      data-keep
      className="border-line hover:bg-hued grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-8 border-b px-8 py-8 sm:grid-cols-[4rem_minmax(0,1fr)] lg:grid-cols-[4rem_minmax(0,1fr)_auto]"
    >
      <span className="figures font-medium">{number}</span>
      <div className="min-w-0">
        <Link href={routes.measure(number)} prefetch={false} className="link font-medium">
          {title}
        </Link>
        <p className="text-muted">{bodies}</p>
      </div>
      <div className="col-start-2 mt-4 flex flex-wrap items-start gap-8 lg:col-start-3 lg:mt-0 lg:justify-end">
        {demands > 0 && (
          <span className="text-14 figures py-1">{demands === 1 ? '1 Bitte' : `${demands} Bitten`}</span>
        )}
        {status === 'UNKNOWN' ? (
          <span className="text-14 text-muted py-1">Stand nicht bekannt</span>
        ) : (
          <MeasureStatusChip status={status} />
        )}
      </div>
    </li>
  );
}
