import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DispatchTable } from '@/components/dispatch/dispatch-table';
import { OfficePanel } from '@/components/dispatch/office-panel';
import { SendAllForm } from '@/components/dispatch/send-all-form';
import { EmptyState } from '@/components/ui/empty-state';
import { ConferenceChoice, FilterForm } from '@/components/ui/filter-form';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { dispatchListPage } from '@/lib/read/dispatch-list-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Übersendung' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The letters of a conference: what is drafted, what was sent to whom, and what came back. */
export default async function DispatchesPage({ searchParams }: Props) {
  const { konferenz } = await searchParams;
  const wanted = typeof konferenz === 'string' ? routeNumber(konferenz) : null;
  const page = await dispatchListPage(await requireUser(routes.dispatches(wanted ?? undefined)), wanted);
  if (!page) notFound();
  const { conference, drafts, sent, office } = page;
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Erfolgskontrolle', href: routes.followUp() }, { label: 'Übersendung' }]}
        title={`Übersendung der Beschlüsse der ${conference.name}`}
      >
        <p className="text-muted max-w-[46rem]">
          Je Stelle ein Schreiben mit allem, was sie betrifft, und der Bitte um Stellungnahme; andere
          Fachministerkonferenzen werden unterrichtet.
        </p>
      </PageHead>
      <FilterForm href={routes.dispatches()} label="Konferenz wählen" filter={{}}>
        <ConferenceChoice chosen={conference.number} conferences={page.conferences} />
      </FilterForm>
      {office && <OfficePanel page={page} office={office} actions={actions} />}
      {office && drafts.length > 0 && (
        <Section title="Entwürfe">
          <DispatchTable caption="Entwürfe" rows={drafts} />
          <SendAllForm drafts={drafts} today={office.today} action={actions.sendAll} />
        </Section>
      )}
      <Section title="Versandt">
        {sent.length > 0 ? (
          <DispatchTable caption="Versandte Schreiben" rows={sent} />
        ) : (
          <EmptyState title="Zu dieser Konferenz ist noch kein Schreiben versandt">
            Versandte Schreiben stehen hier mit Adressat, Frist und Stand der Antworten.
          </EmptyState>
        )}
      </Section>
    </>
  );
}
