import Link from 'next/link';
import type { ReactNode } from 'react';
import { StatusBar, StatusSwatch } from '@/components/chart/status-bar';
import { TERMS } from '@/lib/i18n/terms';
import type { FollowUpBoard } from '@/lib/read/follow-up-board';

type Props = Pick<FollowUpBoard, 'counts' | 'overdue' | 'unsettled' | 'unassessed' | 'selection'>;

/** How the requests stand, as one narrow bar; each number leads to the rows that it counts. */
export function BoardChart({ counts, overdue, unsettled, unassessed, selection }: Props) {
  if (counts.length === 0) return null;
  return (
    <section aria-label="Verteilung nach Stand" className="mb-24">
      <StatusBar id="board" counts={counts} />
      <ul className="mt-8 flex flex-wrap gap-x-24 gap-y-4">
        <li>
          <ChartLink href={unsettled.href} current={selection.status === 'UNSETTLED'}>
            nicht erledigt <b className="figures">{unsettled.count}</b>
          </ChartLink>
        </li>
        {overdue.count > 0 && (
          <li>
            <ChartLink href={overdue.href} current={selection.overdue}>
              keine Antwort, überfällig <b className="figures">{overdue.count}</b>
            </ChartLink>
          </li>
        )}
        {unassessed !== null && unassessed.count > 0 && (
          <li>
            <ChartLink href={unassessed.href} current={selection.status === 'UNASSESSED'}>
              Stellungnahme zu bewerten <b className="figures">{unassessed.count}</b>
            </ChartLink>
          </li>
        )}
        {counts.map(({ status, count, href }) => (
          <li key={status}>
            <ChartLink href={href} current={selection.status === status}>
              <StatusSwatch id={`board-${status}`} status={status} />
              {TERMS.FollowUpStatus[status]} <b className="figures">{count}</b>
            </ChartLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChartLink({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={current ? 'true' : undefined}
      className="link inline-flex min-h-32 items-center gap-8 aria-[current=true]:font-semibold"
    >
      {children}
    </Link>
  );
}
