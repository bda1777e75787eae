'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { BodyPage } from '@/lib/read/body-page';

/** Another name from a day on; the present one ends the day before. */
export function RenameBodyForm({ body, action }: { body: BodyPage; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ code: body.code, version: body.version }} />
      <TextField
        id="new-name"
        name="name"
        label="Neuer Name"
        defaultValue={typedValue(state, 'name')}
        errors={state.fieldErrors.name}
      />
      <TextField
        name="from"
        type="date"
        label="Gilt ab"
        hint="Schreiben früherer Tage tragen den Namen, der damals galt."
        defaultValue={typedValue(state, 'from', body.today)}
        errors={state.fieldErrors.from}
      />
      <div>
        <SubmitButton rank="secondary">Umbenennung eintragen</SubmitButton>
      </div>
    </form>
  );
}
