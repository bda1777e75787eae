import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { ConferenceFacts } from '@/components/conference/conference-facts';
import { DelegationList } from '@/components/conference/delegation-list';
import { DocumentLinks } from '@/components/conference/document-links';
import { FollowUpLinks } from '@/components/conference/follow-up-links';
import { TimeLine } from '@/components/conference/time-line';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { currentActor } from '@/lib/auth/current-actor';
import { conferencePage } from '@/lib/read/conference-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number}. IntMK` };
}

export default async function ConferencePage({ params }: Props) {
  const number = routeNumber((await params).number);
  const page = number === null ? null : await conferencePage(await currentActor(), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Konferenzen', href: routes.conferences() }, { label: page.name }]}
        overline={page.chair ? `Vorsitz ${page.chair}` : null}
        title={page.name}
      >
        {page.motto && <p className="text-18 text-muted">„{page.motto}“</p>}
      </PageHead>
      <ConferencePages conference={page.number} current="overview" />
      <div className="grid grid-cols-1 gap-x-48 gap-y-32 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section title="Angaben">
          <ConferenceFacts page={page} />
        </Section>
        {page.can.downloadMinutes && (
          <Section title="Niederschrift" screenOnly>
            <p className="text-muted mb-12">
              Externe Niederschrift mit Teilnehmenden, Tagesordnung und Beschlüssen.
            </p>
            <DocumentLinks conference={page.number} />
          </Section>
        )}
        {page.counts.resolutions > 0 && (
          <Section title="Erfolgskontrolle" screenOnly>
            <FollowUpLinks page={page} />
          </Section>
        )}
        {page.timeLine && (
          <Section title="Fristen">
            <TimeLine timeLine={page.timeLine} />
          </Section>
        )}
      </div>
      {page.delegations.length > 0 && (
        <Section title="Teilnehmende">
          <DelegationList delegations={page.delegations} />
        </Section>
      )}
      {page.guests.length > 0 && (
        <Section title="Gäste">
          <DelegationList delegations={page.guests} />
        </Section>
      )}
    </>
  );
}
