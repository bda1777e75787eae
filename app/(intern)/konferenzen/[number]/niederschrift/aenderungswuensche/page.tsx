import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { CorrectionList } from '@/components/minutes/correction-list';
import { ProposeCorrectionForm } from '@/components/minutes/propose-correction-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { minutesCorrectionsPage } from '@/lib/read/minutes-corrections-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { decide, propose } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Änderungswünsche zur Niederschrift der ${(await params).number}. IntMK` };
}

/** What the Länder want changed in preliminary minutes, and what the office made of it. */
export default async function MinutesCorrectionsPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const actor = await requireUser(routes.minutesCorrections(number));
  const page = await minutesCorrectionsPage(actor, number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Niederschrift', href: routes.minutes(number) },
          { label: 'Änderungswünsche' },
        ]}
        overline={page.name}
        title="Änderungswünsche zur Niederschrift"
      />
      <ConferencePages conference={number} current="minutes" />
      {page.open.map((edition) => (
        <Section key={edition.id} title={edition.title}>
          {edition.due !== null && <p className="mb-12">Änderungswünsche bis {edition.due}</p>}
          {!edition.over && page.ownStates.length > 0 && (
            <ProposeCorrectionForm edition={edition} states={page.ownStates} action={propose} />
          )}
        </Section>
      ))}
      <Section title="Eingegangen">
        {page.corrections.length === 0 ? (
          <EmptyState title="Noch keine Änderungswünsche">
            Sobald eine Niederschrift vorläufig ist, können die Länder hier bis zur Frist Änderungen
            vorschlagen.
          </EmptyState>
        ) : (
          <CorrectionList corrections={page.corrections} decide={page.can.decide ? decide : null} />
        )}
      </Section>
    </>
  );
}
