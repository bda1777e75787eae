import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { DocumentLinks } from '@/components/conference/document-links';
import { MinutesCard } from '@/components/minutes/minutes-card';
import { MinutesState } from '@/components/minutes/minutes-state';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { minutesPage } from '@/lib/read/minutes-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { publish, start } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Niederschrift der ${(await params).number}. IntMK` };
}

/** Both minutes of a conference: where each stands, its editions, and what is next. */
export default async function MinutesPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await minutesPage(await requireUser(routes.minutes(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(number) },
          { label: 'Niederschrift' },
        ]}
        overline={page.name}
        title="Niederschrift"
      >
        <p className="text-muted max-w-[46rem]">
          Geschrieben aus der Aufzeichnung der Sitzung: zuerst als Entwurf, dann vorläufig mit Frist für
          Änderungswünsche der Länder, endgültig mit der Genehmigung durch die folgende Konferenz.
        </p>
      </PageHead>
      <ConferencePages conference={number} current="minutes" />
      {page.toCome && (
        <EmptyState title="Noch keine Aufzeichnung">
          Sobald die Sitzung eröffnet ist, lassen sich hier die interne und die externe Niederschrift
          beginnen.
        </EmptyState>
      )}
      {page.imported && (
        <Section title="Eingelesene Niederschrift">
          <p className="text-muted mb-12 max-w-[46rem]">
            Diese Niederschrift wurde aus einer Vorlage übernommen; Fassungen gibt es von ihr nicht.
          </p>
          <DocumentLinks conference={number} />
        </Section>
      )}
      {!page.toCome && !page.imported && (
        <>
          <Section title="Stand">
            <MinutesState page={page} />
          </Section>
          <div className="mb-32 grid grid-cols-1 gap-24 lg:grid-cols-2">
            {page.minutes.map((minutes) => (
              <MinutesCard
                key={minutes.part}
                conference={number}
                minutes={minutes}
                actions={{ start, publish }}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}
