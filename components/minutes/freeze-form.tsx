'use client';

import { useActionState } from 'react';
import { Alert } from '@/components/ui/alert';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { MinutesEditorPage } from '@/lib/read/minutes-editor-page';

interface Props {
  page: Pick<MinutesEditorPage, 'edition' | 'freezing'>;
  /** Changes of the record that wait for a decision. */
  waiting: number;
  action: FormAction;
}

/** Makes the draft a preliminary edition, with what is missing named before. */
export function FreezeForm({ page: { edition, freezing }, waiting, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { closed, unfinished, unfinishedSeal, dueOn } = freezing;
  if (!closed || waiting > 0)
    return (
      <p className="text-muted max-w-[46rem]">
        {closed
          ? 'Bitte entscheiden Sie zuerst oben über jede Änderung der Aufzeichnung.'
          : 'Die Sitzung läuft noch. Sobald sie geschlossen ist, kann der Entwurf festgeschrieben werden.'}
      </p>
    );
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields
        values={{ editionId: edition.id, version: edition.version, unfinished: unfinishedSeal }}
      />
      {unfinished.length > 0 && (
        <Alert tone="warn" title="Noch nicht vollständig">
          <ul className="list-disc pl-20">
            {unfinished.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      {unfinished.length > 0 && (
        <CheckboxField name="accepted" label="Trotzdem festschreiben; das Genannte bleibt so stehen" />
      )}
      <TextField
        name="dueOn"
        type="date"
        label="Änderungswünsche der Länder bis"
        defaultValue={typedValue(state, 'dueOn', dueOn)}
        errors={state.fieldErrors.dueOn}
      />
      <p className="text-muted">
        Die Fassung wird mit einer Prüfsumme festgeschrieben und allen Ländern mitgeteilt; sie ändert sich
        danach nicht mehr. Für Änderungen eröffnen Sie die nächste Fassung.
      </p>
      <div>
        <SubmitButton icon="lock" busy="Wird festgeschrieben …">
          Als vorläufige Fassung {edition.number} festschreiben
        </SubmitButton>
      </div>
    </form>
  );
}
