import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { FollowSession } from '@/components/live/follow-session';
import { RecordingDesk } from '@/components/session/recording-desk';
import { SessionLinks } from '@/components/session/session-links';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { ownState } from '@/lib/read/own-state';
import { sessionFollow } from '@/lib/read/session-follow';
import { sessionPage } from '@/lib/read/session-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { adopt, call, close, join, note, open, record, takeBack } from './actions';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Sitzung der ${(await params).number}. IntMK` };
}

/** The sitting: recorded by the office of the chair, followed by every other member. */
export default async function SittingPage({ params, searchParams }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const { punkt } = await searchParams;
  const opened = typeof punkt === 'string' ? punkt : null;
  const actor = await requireUser(routes.sessionItem(number, opened));
  const page = await sessionPage(actor, number);
  const view = page ? null : await sessionFollow(actor, number, opened);
  if (!page && !view) notFound();
  const name = page?.name ?? `${number}. IntMK`;
  const actions = { open, close, call, record, takeBack, adopt, join, note };
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: name, href: routes.conference(number) },
          { label: 'Sitzung' },
        ]}
        overline={page ? `${page.name} · ${page.meeting}` : name}
        title="Sitzung"
        actions={<SessionLinks number={number} records={page !== null} />}
      />
      <ConferencePages conference={number} current="session" />
      {page && (
        <RecordingDesk
          page={page}
          opened={opened}
          forms={{ actions, conferenceNumber: number, clientKey: randomUUID() }}
        />
      )}
      {view && <FollowSession view={view} opened={opened} ownState={ownState(actor)} />}
    </>
  );
}
