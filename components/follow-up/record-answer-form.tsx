'use client';

import { useActionState } from 'react';
import { AnswerFields } from '@/components/follow-up/answer-fields';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { DemandOffice } from '@/lib/read/demand-page';

interface Props {
  seen: { demandId: string; version: number };
  office: DemandOffice;
  action: FormAction;
}

/** An answer that came by letter or mail. */
export function RecordAnswerForm({ seen, office, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={seen} />
      <SelectField
        id="antwort-stelle"
        name="body"
        label="Antwort von"
        options={office.bodies}
        defaultValue={typedValue(state, 'body', office.bodies[0]?.value)}
        errors={state.fieldErrors.body}
      />
      <div className="max-w-[18rem]">
        <TextField
          id="antwort-tag"
          name="on"
          type="date"
          label="Datum des Schreibens"
          defaultValue={typedValue(state, 'on', office.today)}
          errors={state.fieldErrors.on}
        />
      </div>
      <AnswerFields
        state={state}
        id="antwort"
        label="Wortlaut oder Inhalt der Antwort"
        hint="Die Länder und die antwortende Stelle lesen sie sofort, alle anderen erst, wenn Sie sie veröffentlichen."
      />
      <div>
        <SubmitButton rank="secondary">Antwort festhalten</SubmitButton>
      </div>
    </form>
  );
}
