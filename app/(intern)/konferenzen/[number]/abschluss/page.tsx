import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { ArchiveDownload } from '@/components/term/archive-download';
import { CloseTermForm } from '@/components/term/close-term-form';
import { ClosingChecklist } from '@/components/term/closing-checklist';
import { TermRemainderList } from '@/components/term/term-remainder-list';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { closingPage } from '@/lib/read/closing-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { close } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Abschluss der ${(await params).number}. IntMK` };
}

/** The end of a term: what is done, what the successor goes on with, its archive, and the closing itself. */
export default async function ClosingTermPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await closingPage(await requireUser(routes.closing(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Abschluss' },
        ]}
        overline={page.name}
        title="Abschluss und Übergabe"
      >
        {page.closedOn && <p>Das Vorsitzjahr wurde am {page.closedOn} abgeschlossen.</p>}
      </PageHead>
      <ConferencePages conference={page.number} current="closing" />
      {page.closedOn === null && (
        <Section title="Prüfliste">
          <ClosingChecklist checks={page.checks} />
        </Section>
      )}
      <Section title="Was offen bleibt">
        <TermRemainderList remainder={page.remainder} />
      </Section>
      <Section title="Archiv" screenOnly>
        <ArchiveDownload page={page} />
      </Section>
      {page.can.close && (
        <Section title="Abschließen" screenOnly>
          <CloseTermForm page={page} action={close} />
        </Section>
      )}
    </>
  );
}
