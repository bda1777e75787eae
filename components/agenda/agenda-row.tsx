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
    <li id={`top-${entry.number}`} data-keep className="agenda-row">
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
      <div className="agenda-row__remarks">
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
