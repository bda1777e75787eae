import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { FindingAnswer } from '@/components/minutes-check/finding-answer';
import { FindingList } from '@/components/minutes-check/finding-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { minutesCheckPage } from '@/lib/read/minutes-check-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { acknowledge } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Prüfung der Niederschrift der ${(await params).number}. IntMK` };
}

export default async function MinutesCheckPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await minutesCheckPage(await requireUser(routes.minutesCheck(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Prüfung' },
        ]}
        overline={page.name}
        title="Prüfung der Niederschrift"
      >
        <p className="text-muted max-w-[46rem]">
          Der Protokoll-Prüfer vergleicht Tagesordnung und Beschlüsse. Was einen Grund hat, etwa Rücknahme
          oder Zusammenlegung, wird nicht beanstandet. Vor der Veröffentlichung ist jeder Befund geklärt oder
          mit einer Begründung anerkannt.
        </p>
      </PageHead>
      <ConferencePages conference={page.number} current="check" />
      {page.checked ? (
        <FindingList
          findings={page.findings}
          itemHref={(item) => (page.resolutions.includes(item) ? routes.resolution(page.number, item) : null)}
          answer={(finding) => (
            <FindingAnswer
              conference={page.number}
              finding={finding}
              action={page.can.acknowledge ? acknowledge : null}
            />
          )}
        />
      ) : (
        <EmptyState title="Noch nichts zu prüfen">
          Sobald Beschlüsse festgehalten sind, stehen hier die Auffälligkeiten mit beiden Fundstellen.
        </EmptyState>
      )}
    </>
  );
}
