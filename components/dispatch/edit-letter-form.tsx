'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';
import type { DispatchPage, DraftView } from '@/lib/read/dispatch-page';

interface Props {
  page: DispatchPage;
  draft: DraftView;
  action: FormAction;
}

/** Words, recipient and day of a draft. */
export function EditLetterForm({ page: { row, print }, draft, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const field = (name: string, recorded: string) => ({
    name,
    defaultValue: typedValue(state, name, recorded),
    errors: state.fieldErrors[name],
  });
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ dispatchId: row.id, version: row.version }} />
      <div className="grid gap-16 sm:grid-cols-2">
        <TextField
          label="Empfänger"
          hint="Vorbelegt mit dem Namen, der heute gilt."
          {...field('recipientName', print.recipient.name)}
        />
        <TextField
          label="Anschrift"
          hint="Zeile für Zeile; vorbelegt aus dem Verzeichnis."
          rows={4}
          {...field('recipientAddress', print.recipient.address.join('\n'))}
        />
      </div>
      <TextField label="Betreff" {...field('subject', print.subject)} />
      <TextField label="Anrede" {...field('salutation', print.salutation)} />
      <TextField
        label="Text"
        hint="Absätze durch eine Leerzeile trennen. Beschlüsse, Ziffern und Frist setzt das Programm darunter."
        rows={8}
        {...field('text', print.text)}
      />
      {draft.due !== null && <DueField state={state} draft={draft} />}
      <div>
        <SubmitButton rank="secondary">Schreiben speichern</SubmitButton>
      </div>
    </form>
  );
}

function DueField({ state, draft }: { state: FormState; draft: DraftView }) {
  return (
    <TextField
      name="answerDueOn"
      type="date"
      label="Antwort erbeten bis"
      hint={`Zurzeit: ${draft.due ?? ''}. Leer lassen, damit sich der Tag aus dem Versand ergibt.`}
      defaultValue={typedValue(state, 'answerDueOn', draft.ownDue ?? '')}
      errors={state.fieldErrors.answerDueOn}
    />
  );
}
