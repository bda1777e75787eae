import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerSeveralForm } from '@/components/follow-up/answer-several-form';
import { ClosedDemands } from '@/components/follow-up/closed-demands';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { ownDemandsPage } from '@/lib/read/own-demands-page';
import { routes } from '@/lib/routes';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Anfragen an Ihre Stelle' };

/** What the conference asks of the reader's own body, and where it answers. */
export default async function OwnDemandsPage() {
  const page = await ownDemandsPage(await requireUser(routes.ownDemands()));
  if (!page) notFound();
  const { open, closed, draft } = page;
  return (
    <>
      <PageHead title="Anfragen an Ihre Stelle">
        <p className="max-w-[46rem]">
          Was die Integrationsministerkonferenz von Ihrer Stelle erbittet. Ihre Stellungnahme steht bei der
          Bitte, die sie beantwortet.
        </p>
      </PageHead>
      <Section title={open.length === 0 ? 'Offen' : `Offen (${open.length})`}>
        {open.length === 0 ? (
          <EmptyState title="Es wartet keine Anfrage auf eine Antwort">
            Sobald ein Beschluss eine Bitte an Ihre Stelle enthält und veröffentlicht oder versandt ist, steht
            sie hier.
          </EmptyState>
        ) : (
          <AnswerSeveralForm rows={open} draft={draft} action={actions.answer} />
        )}
      </Section>
      {open.length === 0 && draft && draft.text !== '' && (
        <Section title={`Ihr Entwurf vom ${draft.savedAt ?? ''}`}>
          <p className="text-muted mb-8">Nicht abgegeben. Nur Sie können ihn lesen.</p>
          <p className="max-w-[75ch] whitespace-pre-line">{draft.text}</p>
        </Section>
      )}
      {closed.length > 0 && (
        <Section title="Beantwortet oder erledigt">
          <ClosedDemands rows={closed} />
        </Section>
      )}
    </>
  );
}
