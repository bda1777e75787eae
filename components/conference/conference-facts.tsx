import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import { Facts, type Fact } from '@/components/ui/facts';
import type { ConferencePage, MeetingView } from '@/lib/read/conference-page';
import { routes } from '@/lib/routes';

type Shown = Pick<
  ConferencePage,
  'number' | 'status' | 'term' | 'meetings' | 'focusTopics' | 'note' | 'counts'
>;

/** When and where, what it was about, how much was decided. */
export function ConferenceFacts({ page }: { page: Shown }) {
  const facts: Fact[] = [
    { term: 'Stand', value: page.status },
    ...(page.term ? [{ term: 'Vorsitzzeit', value: page.term }] : []),
    ...page.meetings.map((meeting) => ({ term: meeting.kind, value: <Meeting meeting={meeting} /> })),
    ...(page.focusTopics.length > 0
      ? [{ term: 'Themenschwerpunkte', value: page.focusTopics.join(' · ') }]
      : []),
    ...(page.counts.agendaItems > 0
      ? [{ term: 'Tagesordnung', value: <span className="figures">{page.counts.agendaItems} Punkte</span> }]
      : []),
    ...(page.counts.resolutions > 0 ? [{ term: 'Beschlüsse', value: <ResolutionCount page={page} /> }] : []),
    ...(page.note ? [{ term: 'Bemerkung', value: page.note }] : []),
  ];
  return <Facts facts={facts} />;
}

function ResolutionCount({ page }: { page: Shown }) {
  return (
    <Link href={routes.resolutions({ conference: page.number })} prefetch={false} className="link figures">
      {page.counts.resolutions} {page.counts.resolutions === 1 ? 'Beschluss' : 'Beschlüsse'} lesen
    </Link>
  );
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-8">
      <span className="figures">
        {meeting.place === '–' ? meeting.dates : `${meeting.dates}, ${meeting.place}`}
      </span>
      {meeting.cancelled && (
        <Chip tone="bad" icon="cross">
          abgesagt
        </Chip>
      )}
      {meeting.cancellationReason && <span className="text-muted">{meeting.cancellationReason}</span>}
    </span>
  );
}
