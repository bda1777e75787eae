import { DEMAND_STATUSES } from '@/lib/domain/demand-status';
import type { ConferenceFigures } from '@/lib/domain/follow-up-figures';
import { formatConference } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { DataFold } from './data-fold';
import { StatusBar, StatusSwatch } from './status-bar';

/** How the requests of each conference stand, as bars of one scale. */
export function ConferenceBars({ figures }: { figures: readonly ConferenceFigures[] }) {
  const most = Math.max(...figures.map(({ total }) => total));
  const statuses = DEMAND_STATUSES.filter((wanted) =>
    figures.some(({ counts }) => counts.some(({ status }) => status === wanted)),
  );
  const countOf = ({ counts }: ConferenceFigures, wanted: (typeof statuses)[number]) =>
    counts.find(({ status }) => status === wanted)?.count ?? 0;
  return (
    <figure>
      <figcaption className="mb-12">
        <ul aria-label="Legende" className="flex flex-wrap gap-x-24 gap-y-4">
          {statuses.map((status) => (
            <li key={status} className="flex items-center gap-8">
              <StatusSwatch id={`legend-${status}`} status={status} />
              {TERMS.FollowUpStatus[status]}
            </li>
          ))}
        </ul>
      </figcaption>
      <ul className="flex max-w-[56rem] flex-col gap-12">
        {figures.map((one) => (
          <li
            key={one.conference.number}
            className="grid items-center gap-x-16 gap-y-4 sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <span className="figures">
              {formatConference(one.conference)} <b>{one.total}</b>
              <span className="sr-only">
                :{' '}
                {one.counts.map(({ status, count }) => `${TERMS.FollowUpStatus[status]} ${count}`).join(', ')}
              </span>
            </span>
            <StatusBar id={`bar-${one.conference.number}`} counts={one.counts} full={most} />
          </li>
        ))}
      </ul>
      <DataFold
        caption="Bitten und Forderungen nach Konferenz und Stand"
        headers={['Konferenz', ...statuses.map((status) => TERMS.FollowUpStatus[status]), 'Summe']}
        rows={figures.map((one) => [
          formatConference(one.conference),
          ...statuses.map((status) => countOf(one, status)),
          one.total,
        ])}
      />
    </figure>
  );
}
