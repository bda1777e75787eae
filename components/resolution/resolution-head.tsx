import { ApplicantLine } from '@/components/agenda/applicant-line';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { StateStrip } from '@/components/federal-state/state-strip';
import { StateStripLegend } from '@/components/federal-state/state-strip-legend';
import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { Alert } from '@/components/ui/alert';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import type { StateCode } from '@/lib/domain/federal-state';
import type { ResolutionPage } from '@/lib/read/resolution-page';
import { routes } from '@/lib/routes';

/** Conference, TOP, date, applicants and outcome of a resolution. */
export function ResolutionHead({ page, ownState }: { page: ResolutionPage; ownState: StateCode | null }) {
  const { number, name, note } = page.conference;
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Beschlüsse', href: routes.resolutions() },
          { label: name, href: routes.resolutions({ conference: number }) },
          { label: `TOP ${page.number}` },
        ]}
        overline={`${name} · TOP ${page.number}`}
        title={page.title}
      >
        <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
          {page.outcome && <OutcomeChip outcome={page.outcome} />}
          {page.greenList && <GreenListChip />}
          {!page.published && (
            <Chip tone="warn" icon="warning">
              nicht veröffentlicht
            </Chip>
          )}
          <span className="figures">
            {page.circular ? `Umlaufbeschluss ${page.circular} vom ${page.decided}` : page.meeting}
          </span>
        </p>
      </PageHead>
      {page.applicants.length > 0 && <Applicants page={page} ownState={ownState} />}
      {(note !== null || page.corrections.length > 0) && <Notes note={note} corrections={page.corrections} />}
    </>
  );
}

function Applicants({ page, ownState }: { page: ResolutionPage; ownState: StateCode | null }) {
  return (
    <div className="mb-24">
      <p className="mb-8">
        <span className="text-muted">Antragsteller: </span>
        <ApplicantLine applicants={page.applicants} allStates={page.allStates} />
      </p>
      <StateStrip
        focusable
        label={`Antragsteller zu TOP ${page.number}`}
        applicants={page.applicants}
        ownState={ownState}
      />
      <div className="mt-8">
        <StateStripLegend ownState={ownState} />
      </div>
    </div>
  );
}

function Notes({ note, corrections }: { note: string | null; corrections: ResolutionPage['corrections'] }) {
  return (
    <div className="mb-24 flex max-w-[46rem] flex-col gap-8">
      {note && <p className="text-muted border-line border-l-3 pl-12">{note}</p>}
      {corrections.map((correction) => (
        <Alert key={correction.on} tone="warn" title={`Berichtigt am ${correction.on}`}>
          {correction.reason}
        </Alert>
      ))}
    </div>
  );
}
