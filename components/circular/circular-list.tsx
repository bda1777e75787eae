import Link from 'next/link';
import { CircularStatusChip } from '@/components/circular/circular-status-chip';
import { Icon } from '@/components/ui/icon';
import { formatApplicants } from '@/lib/i18n/format';
import type { CircularRow } from '@/lib/read/circular-list-page';
import { routes } from '@/lib/routes';

/** Umlaufverfahren one below the other: number, title, applicants, where each stands. */
export function CircularList({ rows }: { rows: readonly CircularRow[] }) {
  return (
    <ul className="border-line border-t">
      {rows.map((row) => (
        <li
          key={row.reference}
          data-keep
          className="border-line grid grid-cols-1 gap-x-24 gap-y-8 border-b px-8 py-12 md:grid-cols-[5rem_minmax(0,1fr)_auto]"
        >
          <span className="figures font-medium">{row.reference}</span>
          <div className="min-w-0">
            <h3>
              <Link
                href={routes.circularProcedure(row.reference)}
                prefetch={false}
                className="link font-medium"
              >
                {row.title}
              </Link>
            </h3>
            <p className="text-muted mt-2">
              {[row.conference, formatApplicants(row.applicants)].filter(Boolean).join(' · ')}
            </p>
            <Own row={row} />
          </div>
          <div className="flex flex-col items-start gap-4 md:items-end">
            <CircularStatusChip status={row.status} outcome={row.outcome} />
            <span className="figures text-14">{row.when}</span>
            {row.status === 'OPEN' && (
              <span className="figures text-14 text-muted">{row.answered} von 16 haben geantwortet</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Own({ row: { own } }: { row: CircularRow }) {
  if (own.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-16 gap-y-4">
      {own.map(({ words, waits }) => (
        <li key={words} className="flex items-center gap-8 font-medium">
          <span className={waits ? 'text-warn' : 'text-good'}>
            <Icon name={waits ? 'clock' : 'check'} size={16} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
