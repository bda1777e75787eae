import { ConcludeForm } from '@/components/circular/conclude-form';
import { RecordAnswerForm } from '@/components/circular/record-answer-form';
import { Alert } from '@/components/ui/alert';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { FormAction } from '@/lib/forms/form-state';
import type { CircularPage } from '@/lib/read/circular-page';

interface Props {
  page: CircularPage;
  office: NonNullable<CircularPage['office']>;
  actions: { answer: FormAction; conclude: FormAction; cancel: FormAction };
}

/** What the chair's office does with a running procedure: state its result, write answers down, call it off. */
export function OfficeDesk({ page, office, actions }: Props) {
  return (
    <Section title="Geschäftsstelle" screenOnly>
      <div className="flex max-w-[46rem] flex-col gap-24">
        <Alert tone="info" title={proposalTitle(office)}>
          <p>{office.counts}.</p>
          <p className="mt-4">
            {office.ready ? office.ground : `Nach jetzigem Stand: ${office.ground}`}
            {!office.binding && ' Der Vorschlag beruht auf einer unbestätigten Regel.'}
          </p>
        </Alert>
        {office.ready && <ConcludeForm page={page} office={office} action={actions.conclude} />}
        <details>
          <summary className="link w-fit cursor-pointer">Stimme eines Landes aufnehmen</summary>
          <ul className="border-line mt-8 border-t">
            {FEDERAL_STATES.map(({ code, name }) => {
              const answer = page.answers?.find(({ state }) => state === code) ?? null;
              return (
                <li key={code} className="border-line border-b">
                  <details>
                    <summary className="flex min-h-44 cursor-pointer items-center justify-between gap-16 px-8">
                      <span className="font-medium">{name}</span>
                      <span className="text-14 text-muted">{answer?.words ?? 'nicht geantwortet'}</span>
                    </summary>
                    <RecordAnswerForm page={page} state={code} answer={answer} action={actions.answer} />
                  </details>
                </li>
              );
            })}
          </ul>
        </details>
        <details>
          <summary className="link w-fit cursor-pointer">Umlaufverfahren abbrechen</summary>
          <div className="mt-8">
            <CommandForm
              action={actions.cancel}
              hidden={{ procedureId: page.id, version: page.version }}
              rank="secondary"
              field={{
                name: 'reason',
                label: 'Grund',
                hint: 'Lesen alle Länder. Beschlossen wird nichts; der Antrag ist wieder da, wo er vorher war, die Nummer bleibt vergeben.',
              }}
              submit="Umlaufverfahren abbrechen"
            />
          </div>
        </details>
      </div>
    </Section>
  );
}

function proposalTitle({ ready, proposal }: Props['office']): string {
  if (!ready) return 'Die Frist läuft noch; das Ergebnis kann danach festgestellt werden';
  return proposal === null
    ? 'Nach den Regeln kein Beschluss im Umlaufverfahren'
    : `Vorschlag nach den Regeln: ${proposal}`;
}
