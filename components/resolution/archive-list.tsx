import Link from 'next/link';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { EmptyState } from '@/components/ui/empty-state';
import type { ArchivedResolution } from '@/lib/read/archive-page';
import { routes } from '@/lib/routes';

interface Props {
  /** Those of one conference stand together. */
  resolutions: readonly ArchivedResolution[];
  total: number;
}

/** Resolutions under the conference that adopted them. */
export function ArchiveList({ resolutions, total }: Props) {
  if (resolutions.length === 0)
    return (
      <EmptyState title="Keine Beschlüsse gefunden">
        Bitte den Filter weiter fassen. Beschlüsse erscheinen hier, sobald ihre Niederschrift veröffentlicht
        ist.
      </EmptyState>
    );
  const numbers = [...new Set(resolutions.map(({ conference }) => conference.number))];
  return (
    <>
      <p role="status" className="text-muted figures mb-16">
        {total === 1 ? '1 Beschluss' : `${total} Beschlüsse`}
        {total > resolutions.length &&
          `, aufgeführt sind die ersten ${resolutions.length}; ${total - resolutions.length} weitere zeigt ein engerer Filter`}
      </p>
      {numbers.map((number) => (
        <ConferenceGroup
          key={number}
          members={resolutions.filter((one) => one.conference.number === number)}
        />
      ))}
    </>
  );
}

function ConferenceGroup({ members }: { members: readonly ArchivedResolution[] }) {
  return (
    <section className="mb-32">
      <h2 className="text-20 mb-8 font-semibold">{members[0]?.conference.name}</h2>
      <ol className="border-line border-t">
        {members.map((resolution) => (
          <ResolutionRow key={resolution.number} resolution={resolution} />
        ))}
      </ol>
    </section>
  );
}

function ResolutionRow({ resolution }: { resolution: ArchivedResolution }) {
  return (
    <li
      data-keep
      className="border-line hover:bg-hued grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-8 border-b px-8 py-8 sm:grid-cols-[4rem_minmax(0,1fr)] lg:grid-cols-[4rem_minmax(0,1fr)_auto]"
    >
      <span className="figures font-medium">{resolution.number}</span>
      <div className="min-w-0">
        <Link
          href={routes.resolution(resolution.conference.number, resolution.number)}
          prefetch={false}
          className="link font-medium"
        >
          {resolution.title}
        </Link>
        {resolution.applicants && <p className="text-muted">{resolution.applicants}</p>}
      </div>
      <div className="col-start-2 mt-4 flex items-start gap-8 lg:col-start-3 lg:mt-0">
        {resolution.greenList && <GreenListChip />}
        {resolution.outcome && <OutcomeChip outcome={resolution.outcome} />}
      </div>
    </li>
  );
}
