import { AddDispatchForm } from '@/components/dispatch/add-dispatch-form';
import { Alert } from '@/components/ui/alert';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { DispatchListPage } from '@/lib/read/dispatch-list-page';

interface Props {
  page: DispatchListPage;
  office: NonNullable<DispatchListPage['office']>;
  actions: { prepare: FormAction; add: FormAction };
}

/** What is to be sent next, and letters to whoever gets none by itself. */
export function OfficePanel({ page: { conference }, office, actions }: Props) {
  const hidden = { conferenceNumber: conference.number };
  return (
    <Section title="Entwürfe anlegen" screenOnly>
      <div className="flex flex-col gap-16">
        {office.toSend > 0 ? (
          <>
            <p>{toSendWords(office.toSend)}</p>
            <CommandForm action={actions.prepare} hidden={hidden} submit="Schreiben vorbereiten" />
          </>
        ) : (
          <p className="text-muted">
            Alle bestätigten Bitten an Bund, Behörden und andere Konferenzen sind übersandt oder stehen in
            einem Schreiben.
          </p>
        )}
        {office.withoutLetter.length > 0 && (
          <Alert tone="info" title="Ohne eigenes Schreiben">
            {office.withoutLetter.map(({ name, count }) => `${name} (${count})`).join(', ')}. Diese Stellen
            gehören zur Konferenz; ein Schreiben legen Sie bei Bedarf von Hand an.
          </Alert>
        )}
        <details>
          <summary className="link w-fit cursor-pointer">Weiteres Schreiben von Hand</summary>
          <div className="mt-16">
            <AddDispatchForm conference={conference.number} bodies={office.bodies} action={actions.add} />
          </div>
        </details>
      </div>
    </Section>
  );
}

function toSendWords(count: number): string {
  return count === 1
    ? 'Eine bestätigte Bitte ist noch keiner Stelle geschrieben worden.'
    : `${count} bestätigte Bitten und Unterrichtungen stehen noch in keinem Schreiben. Je Stelle entsteht ein Entwurf.`;
}
