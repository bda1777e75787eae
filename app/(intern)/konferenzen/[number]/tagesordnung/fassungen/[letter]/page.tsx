import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgendaList } from '@/components/agenda/agenda-list';
import { EditionFiles } from '@/components/agenda/edition-files';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { agendaEditionPage } from '@/lib/read/agenda-edition-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

interface Props {
  params: Promise<{ number: string; letter: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, letter } = await params;
  return { title: `Fassung ${letter} der Tagesordnung der ${number}. IntMK` };
}

/** One edition as it was sent out, with its files. */
export default async function EditionPage({ params }: Props) {
  const { number: text, letter } = await params;
  const number = routeNumber(text);
  if (number === null || !/^[A-Z]{1,3}$/.test(letter)) notFound();
  const actor = await requireUser(routes.agendaEdition(number, letter));
  const page = await agendaEditionPage(actor, number, letter);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Tagesordnung', href: routes.agenda(number) },
          { label: 'Fassungen', href: routes.agendaEditions(number) },
          { label: `Fassung ${letter}` },
        ]}
        overline={`${page.name} · Tagesordnung`}
        title={page.edition.name}
      >
        <p className="text-muted">
          So wurde sie versandt; was sich danach änderte, steht in späteren Fassungen.
        </p>
      </PageHead>
      <Section title="Dateien" screenOnly>
        <EditionFiles conference={number} letter={letter} booklet={page.can.readBooklet} />
      </Section>
      <AgendaList entries={page.entries} ownState={page.ownState} />
    </>
  );
}
