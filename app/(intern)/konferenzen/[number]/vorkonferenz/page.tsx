import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { ResultCounts } from '@/components/preparatory/result-counts';
import { Results } from '@/components/preparatory/results';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { preparatoryPage } from '@/lib/read/preparatory-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { record } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Vorkonferenz der ${(await params).number}. IntMK` };
}

/** What the Vorkonferenz settled for each motion: the office writes it down, the Länder read it. */
export default async function PreparatoryPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await preparatoryPage(await requireUser(routes.preparatoryMeeting(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Vorkonferenz' },
        ]}
        overline={[page.name, page.meeting].filter((part) => part !== null).join(' · ')}
        title="Ergebnisse der Vorkonferenz"
      >
        <ResultCounts missing={page.missing} outcomes={page.outcomes} />
      </PageHead>
      <ConferencePages conference={page.number} current="preparatory" />
      <Results page={page} record={record} />
    </>
  );
}
