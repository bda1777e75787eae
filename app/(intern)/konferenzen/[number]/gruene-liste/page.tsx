import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { GreenListFacts } from '@/components/green-list/green-list-facts';
import { GreenListFiles } from '@/components/green-list/green-list-files';
import { GreenListItems } from '@/components/green-list/green-list-items';
import { SealPanel } from '@/components/green-list/seal-panel';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { greenListPage } from '@/lib/read/green-list-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { lift, putBack, seal, takeBack } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Grüne Liste der ${(await params).number}. IntMK` };
}

/** What is adopted en bloc under TOP C: the list, until when it may change, and what each may do about it. */
export default async function GreenListPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await greenListPage(await requireUser(routes.greenList(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Grüne Liste' },
        ]}
        overline={`${page.name} · ${page.meeting}`}
        title="Grüne Liste"
      >
        <GreenListFacts page={page} />
      </PageHead>
      <ConferencePages conference={page.number} current="greenList" />
      {page.sealing && (
        <Section title="Versiegeln" screenOnly>
          <SealPanel conference={page.number} sealing={page.sealing} action={seal} />
        </Section>
      )}
      <GreenListItems page={page} actions={{ lift, takeBack, putBack }} />
      {page.items.length > 0 && (
        <Section title="Als Datei" screenOnly>
          <GreenListFiles conference={page.number} />
        </Section>
      )}
    </>
  );
}
