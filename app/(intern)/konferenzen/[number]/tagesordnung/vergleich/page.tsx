import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditionChanges } from '@/components/agenda/edition-changes';
import { EditionChoice } from '@/components/agenda/edition-choice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { agendaComparisonPage } from '@/lib/read/agenda-comparison-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ von?: string | string[]; bis?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Vergleich zweier Fassungen der Tagesordnung' };

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** What changed between any two editions, to read and to copy into the cover mail. */
export default async function ComparisonPage({ params, searchParams }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const { von, bis } = await searchParams;
  const letters = { from: single(von), to: single(bis) };
  const actor = await requireUser(routes.agendaComparison(number, letters.from ?? '', letters.to ?? ''));
  const page = await agendaComparisonPage(actor, number, letters);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Tagesordnung', href: routes.agenda(number) },
          { label: 'Fassungen', href: routes.agendaEditions(number) },
          { label: 'Vergleich' },
        ]}
        overline={page.name}
        title={`Fassung ${page.from.letter} und Fassung ${page.to.letter} im Vergleich`}
      />
      <EditionChoice page={page} />
      <Section title={`Änderungen der ${page.to.name} gegenüber der ${page.from.name}`}>
        <EditionChanges changes={page.changes} text={page.coverText} />
      </Section>
    </>
  );
}
