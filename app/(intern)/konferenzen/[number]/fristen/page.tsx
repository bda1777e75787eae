import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { CalendarSection } from '@/components/conference/calendar-section';
import { DeadlineDetails } from '@/components/conference/deadline-details';
import { DeadlineRemarks } from '@/components/conference/deadline-remarks';
import { DeadlineRuleList } from '@/components/conference/deadline-rule-list';
import { RecalculationPanel } from '@/components/conference/recalculation-panel';
import { TimeLine } from '@/components/conference/time-line';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { deadlinesPage } from '@/lib/read/deadlines-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { adjust, changeRule, createFeed, recalculate, reset, revokeFeed } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Fristen der ${(await params).number}. IntMK` };
}

/** The deadlines of a term, how they came about, and the calendar to subscribe to. */
export default async function DeadlinesPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await deadlinesPage(await requireUser(routes.deadlines(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(number) },
          { label: 'Fristen' },
        ]}
        title={`Fristen der ${page.name}`}
      />
      <ConferencePages conference={number} current="deadlines" />
      <DeadlineRemarks page={page} />
      {page.recalculation && (
        <RecalculationPanel conference={number} recalculation={page.recalculation} action={recalculate} />
      )}
      <div className="grid grid-cols-1 gap-x-48 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {page.timeLine.entries.length > 0 && (
          <Section title="Zeitleiste">
            <TimeLine timeLine={page.timeLine} />
          </Section>
        )}
        <CalendarSection conference={number} feeds={page.feeds} create={createFeed} revoke={revokeFeed} />
      </div>
      {page.deadlines.length > 0 && (
        <Section title="Fristen im Einzelnen">
          <DeadlineDetails
            conference={number}
            deadlines={page.deadlines}
            actions={page.can.edit ? { adjust, reset } : null}
          />
        </Section>
      )}
      <Section title="Wie die Fristen berechnet werden">
        <DeadlineRuleList conference={number} rules={page.rules} action={page.can.edit ? changeRule : null} />
      </Section>
    </>
  );
}
