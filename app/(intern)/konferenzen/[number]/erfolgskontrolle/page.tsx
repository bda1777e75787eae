import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { ReportDraft } from '@/components/follow-up-report/report-draft';
import { ReportEditions } from '@/components/follow-up-report/report-editions';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { followUpReportPage } from '@/lib/read/follow-up-report-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { create } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Anlage zur Erfolgskontrolle der ${(await params).number}. IntMK` };
}

/** The Anlage zur Erfolgskontrolle that is laid before this conference: what it will hold, and its editions. */
export default async function FollowUpReportPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await followUpReportPage(await requireUser(routes.followUpReport(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Erfolgskontrolle' },
        ]}
        overline={page.name}
        title="Anlage zur Erfolgskontrolle"
      >
        <p className="text-muted max-w-[46rem]">
          Der Bericht des Vorsitzes über die Beschlüsse früherer Konferenzen.{' '}
          {page.item ? (
            <>
              Er steht auf der Tagesordnung:{' '}
              <Link href={page.item.href} prefetch={false} className="link">
                {page.item.words}
              </Link>
              .
            </>
          ) : (
            'Mit der ersten Fassung kommt er von selbst auf die Tagesordnung, sobald sie begonnen ist.'
          )}
        </p>
      </PageHead>
      <ConferencePages conference={page.number} current="followUp" />
      <Section title="Fassungen">
        <ReportEditions conference={page.number} editions={page.editions} />
      </Section>
      <Section title={page.upToDate ? 'Heutiger Stand' : 'Was eine neue Fassung enthält'}>
        <ReportDraft page={page} action={create} />
      </Section>
    </>
  );
}
