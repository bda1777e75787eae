import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DecidedLinks } from '@/components/resolution-line/decided-links';
import { ProposalCard } from '@/components/resolution-line/proposal-card';
import { ProposalKeys } from '@/components/resolution-line/proposal-keys';
import { SearchLinksForm } from '@/components/resolution-line/search-links-form';
import { EmptyState } from '@/components/ui/empty-state';
import { ConferenceChoice, FilterForm } from '@/components/ui/filter-form';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { resolutionLinksPage } from '@/lib/read/resolution-links-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { confirm, reject, search, undo } from './actions';

export const metadata: Metadata = { title: 'Beschlusslinien' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Which earlier resolutions the later ones carry on: proposals one after the other, decided by keys or buttons. */
export default async function ResolutionLinksPage({ searchParams }: Props) {
  const { konferenz } = await searchParams;
  const chosen = typeof konferenz === 'string' ? routeNumber(konferenz) : null;
  const page = await resolutionLinksPage(await requireUser(routes.resolutionLinks()), chosen);
  if (!page) notFound();
  return (
    <>
      <PageHead title="Beschlusslinien">
        <p className="text-muted max-w-[46rem]">
          Welcher Beschluss knüpft an welchen früheren an? Das Programm schlägt vor, was der Wortlaut nennt
          und was sich ähnelt; in einer Beschlusslinie erscheint nur, was Sie bestätigen. Tasten: <kbd>J</kbd>{' '}
          wie vorgeschlagen, <kbd>1</kbd> bis <kbd>5</kbd> in anderer Weise, <kbd>N</kbd> nicht verknüpfen,{' '}
          <kbd>↑</kbd> <kbd>↓</kbd> blättern.
        </p>
      </PageHead>
      <FilterForm
        href={routes.resolutionLinks()}
        label="Vorschläge eingrenzen"
        filter={{ konferenz: chosen }}
      >
        <ConferenceChoice chosen={chosen} conferences={page.conferences} />
      </FilterForm>
      <Section title={waitingTitle(page.waiting)}>
        <ProposalKeys ids={page.proposals.map(({ id }) => id)} />
        {page.proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} confirm={confirm} reject={reject} />
        ))}
        {page.proposals.length === 0 && (
          <EmptyState title="Zurzeit wartet kein Vorschlag">
            Sobald ein Beschluss gefasst oder eine Niederschrift übernommen ist, steht hier, an welche
            früheren Beschlüsse er nach seinem Wortlaut anknüpft. Ältere Beschlüsse vergleichen Sie unten.
          </EmptyState>
        )}
        {page.waiting > page.proposals.length && (
          <p className="text-muted">Die weiteren Vorschläge rücken nach, sobald Sie entschieden haben.</p>
        )}
      </Section>
      <Section title="Im Archiv suchen">
        <SearchLinksForm action={search} conferences={page.conferences} chosen={chosen} />
      </Section>
      {page.decided.length > 0 && (
        <Section title="Zuletzt entschieden">
          <DecidedLinks links={page.decided} undo={undo} />
        </Section>
      )}
    </>
  );
}

function waitingTitle(waiting: number): string {
  if (waiting === 0) return 'Vorschläge';
  return waiting === 1 ? '1 Vorschlag' : `${waiting} Vorschläge`;
}
