import { MeasureStatusChip } from '@/components/action-plan/measure-status-chip';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { phaseName } from '@/lib/i18n/phase-name';
import type { MeasurePage } from '@/lib/read/measure-page';
import { routes } from '@/lib/routes';

/** Title and place of a measure, who is responsible and how far it has come. */
export function MeasureHead({ page }: { page: MeasurePage }) {
  const { phase, theme, bodies } = page;
  const inTheme = theme.title === null ? theme.number : `${theme.number} ${theme.title}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Aktionsplan', href: routes.actionPlan() },
          { label: phaseName(phase.number), href: `${routes.actionPlan()}#phase-${phase.number}` },
          { label: `Maßnahme ${page.number}` },
        ]}
        overline={`Nationaler Aktionsplan Integration · Maßnahme ${page.number}`}
        title={page.title}
      />
      <div className="mb-32">
        <Facts
          facts={[
            { term: 'Phase', value: `${phaseName(phase.number)}: ${phase.title}` },
            { term: 'Thema', value: inTheme },
            { term: 'Federführung', value: <Bodies bodies={theme.leads} /> },
            { term: 'Zuständig', value: <Bodies bodies={bodies} /> },
            { term: 'Stand', value: <Status page={page} /> },
          ]}
        />
      </div>
    </>
  );
}

function Bodies({ bodies }: { bodies: readonly string[] }) {
  if (bodies.length <= 1) return bodies[0] ?? 'nicht genannt';
  return (
    <ul>
      {bodies.map((body) => (
        <li key={body}>{body}</li>
      ))}
    </ul>
  );
}

function Status({ page }: { page: MeasurePage }) {
  const { status, statusOn, statusBy, statusNote } = page;
  return (
    <div className="max-w-[46rem]">
      <MeasureStatusChip status={status} />
      {statusOn !== null && (
        <span className="text-muted ml-8">
          am {statusOn}
          {statusBy !== null && `, eingetragen von ${statusBy}`}
        </span>
      )}
      {statusNote !== null && <p className="mt-4 whitespace-pre-line">{statusNote}</p>}
    </div>
  );
}
