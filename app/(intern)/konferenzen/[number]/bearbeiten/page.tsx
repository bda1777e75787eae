import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { AddMeetingForm } from '@/components/conference/add-meeting-form';
import { EditConferenceForm } from '@/components/conference/edit-conference-form';
import { MeetingCard } from '@/components/conference/meeting-card';
import { OutdatedDeadlines } from '@/components/conference/outdated-deadlines';
import { RuleList } from '@/components/conference/rule-list';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { editConferencePage } from '@/lib/read/edit-conference-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { add, cancel, change, edit, restore, rule } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number}. IntMK bearbeiten` };
}

/** Term, meetings and rules of procedure, for the chair's office. */
export default async function EditConferencePage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await editConferencePage(await requireUser(routes.editConference(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(number) },
          { label: 'Bearbeiten' },
        ]}
        title={`${page.name} bearbeiten`}
      />
      <ConferencePages conference={number} current="edit" />
      <OutdatedDeadlines conference={number} count={page.outdatedDeadlines} />
      <Section title="Sitzungen">
        <ul className="mb-20 flex max-w-[56rem] flex-col gap-16">
          {page.meetings.map((meeting) => (
            <MeetingCard
              key={meeting.id}
              conference={number}
              meeting={meeting}
              actions={{ change, cancel, restore }}
            />
          ))}
        </ul>
        <details>
          <summary className="link min-h-32">Vorkonferenz oder Sonderkonferenz anlegen</summary>
          <AddMeetingForm conference={number} action={add} />
        </details>
      </Section>
      <Section title="Angaben">
        <EditConferenceForm action={edit} page={page} />
      </Section>
      <Section title="Geschäftsordnung">
        <p className="text-muted mb-12 max-w-[46rem]">
          Was nicht bestätigt ist, warnt nur und hindert niemanden.
        </p>
        <RuleList conference={number} rules={page.rules} action={rule} />
      </Section>
    </>
  );
}
