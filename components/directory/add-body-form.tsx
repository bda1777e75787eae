'use client';

import { useActionState } from 'react';
import { BodyFields } from '@/components/directory/body-fields';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

/** A new body of the directory. */
export function AddBodyForm({ action }: { action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <TextField
        name="code"
        label="Kürzel"
        hint="2 bis 20 Buchstaben und Ziffern, zum Beispiel BMDS. Es bleibt auch bei einer Umbenennung."
        defaultValue={typedValue(state, 'code')}
        errors={state.fieldErrors.code}
      />
      <BodyFields state={state} />
      <TextField
        name="validFrom"
        type="date"
        label="Besteht seit (freiwillig)"
        defaultValue={typedValue(state, 'validFrom')}
        errors={state.fieldErrors.validFrom}
      />
      <div>
        <SubmitButton>Stelle aufnehmen</SubmitButton>
      </div>
    </form>
  );
}
