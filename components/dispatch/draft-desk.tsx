import { ChooseItemsForm } from '@/components/dispatch/choose-items-form';
import { EditLetterForm } from '@/components/dispatch/edit-letter-form';
import { SendLetterForm } from '@/components/dispatch/send-letter-form';
import { Alert } from '@/components/ui/alert';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { DispatchPage, DraftView } from '@/lib/read/dispatch-page';

interface Props {
  page: DispatchPage;
  draft: DraftView;
  actions: { edit: FormAction; choose: FormAction; send: FormAction; discard: FormAction };
}

/** What the office does with a draft: word it, fill it, send it, throw it away. */
export function DraftDesk({ page, draft, actions }: Props) {
  const { row } = page;
  return (
    <>
      {draft.outdated && (
        <div className="mb-24">
          <Alert tone="warn" title="Seit dem Entwurf hat sich ein Beschluss oder eine Bitte geändert">
            Bitte sehen Sie die Auswahl durch und speichern Sie sie neu; erst dann lässt sich das Schreiben
            als versandt vermerken.
          </Alert>
        </div>
      )}
      <Section title="Inhalt" screenOnly>
        <ChooseItemsForm
          letter={row}
          legend={
            row.kind === 'INFORMATION' ? 'Beschlüsse in diesem Schreiben' : 'Bitten in diesem Schreiben'
          }
          choices={draft.choices}
          action={actions.choose}
        />
      </Section>
      <Section title="Wortlaut des Schreibens" screenOnly>
        <EditLetterForm page={page} draft={draft} action={actions.edit} />
      </Section>
      <Section title="Versand" screenOnly>
        <SendLetterForm letter={row} draft={draft} action={actions.send} />
      </Section>
      <Section title="Entwurf verwerfen" screenOnly>
        <p className="text-muted mb-12 max-w-[46rem]">
          Was in ihm steht, gilt danach wieder als noch nicht übersandt.
        </p>
        <CommandForm
          action={actions.discard}
          hidden={{ dispatchId: row.id, version: row.version }}
          rank="secondary"
          submit="Entwurf verwerfen"
        />
      </Section>
    </>
  );
}
