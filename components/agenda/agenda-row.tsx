import Link from 'next/link';

import { AgendaRemark } from '@/components/agenda/agenda-remark';
import { ApplicantLine } from '@/components/agenda/applicant-line';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { StateStrip } from '@/components/federal-state/state-strip';
import { OutcomeChip } from '@/components/resolution/outcome-chip';
import type { StateCode } from '@/lib/domain/federal-state';
import type { AgendaEntryView } from '@/lib/read/agenda-entry-view';

/** One item: number, title, applicants in words and as the Leiste, what became of it. */
export function AgendaRow({ entry, ownState }: { entry: AgendaEntryView; ownState: StateCode | null }) {
  const single = entry.parent === null;
  const Heading = single ? 'h2' : 'h3';
  return (
    <li
      id={`top-${entry.number}`}
      data-keep
      className="border-line grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8 border-b px-8 py-12 sm:grid-cols-[5rem_minmax(0,1fr)] xl:grid-cols-[5rem_minmax(0,1fr)_11rem]"
    >
      <div className="figures flex flex-col items-start gap-4">
        <span className={single ? 'text-18 font-semibold' : 'font-medium'}>
          {single && entry.kind !== 'FORMAL' ? `TOP ${entry.number}` : entry.number}
        </span>
        {entry.greenList && <GreenListChip />}
      </div>
      <div className="min-w-0">
        <Heading className={single ? 'text-18 font-semibold' : 'font-medium'}>
          <AgendaTitle entry={entry} />
        </Heading>
        {entry.applicants.length > 0 && (
          <>
            <p className="text-muted mt-2">
              <ApplicantLine applicants={entry.applicants} allStates={entry.allStates} />
            </p>
            <div className="mt-8">
              <StateStrip
                small
                label={`Antragsteller zu TOP ${entry.number}`}
                applicants={entry.applicants}
                ownState={ownState}
              />
            </div>
          </>
        )}
      </div>
      <div className="col-start-2 mt-8 flex flex-wrap items-start gap-8 empty:hidden xl:col-start-3 xl:mt-0 xl:justify-end">
        <AgendaRemark entry={entry} />
        {entry.outcome && <OutcomeChip outcome={entry.outcome} />}
      </div>
    </li>
  );
}

function AgendaTitle({ entry }: { entry: AgendaEntryView }) {
  const href = entry.resolutionHref ?? entry.motionHref;
  if (!href) return entry.title;
  return (
    <Link href={href} prefetch={false} className="link">
      {entry.title}
    </Link>
  );
}
