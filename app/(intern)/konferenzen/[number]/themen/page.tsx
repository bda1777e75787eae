import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { TopicList } from '@/components/motion/topic-list';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { topicsPage } from '@/lib/read/topics-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Themenanmeldungen' };

/** The Themenanmeldungen of a term, for its chair's office. */
export default async function TopicsPage({ params }: { params: Promise<{ number: string }> }) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await topicsPage(await requireUser(routes.topics(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(number) },
          { label: 'Themenanmeldungen' },
        ]}
        overline={page.name}
        title="Themenanmeldungen"
      >
        <p className="text-muted max-w-[46rem]">
          Titel und Beschreibung, wie sie angemeldet wurden. Die Texte bleiben bei den Ländern, bis der Antrag
          angemeldet ist.{page.deadline && ` Die Frist endet am ${page.deadline}.`}
        </p>
      </PageHead>
      <ConferencePages conference={number} current="topics" />
      <TopicList topics={page.topics} />
    </>
  );
}
