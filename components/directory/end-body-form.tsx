'use client';

import { useActionState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { BodyPage } from '@/lib/read/body-page';

/** The last day of a body and who takes over. */
export function EndBodyForm({ body, action }: { body: BodyPage; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  const followers = body.bodies.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ code: body.code, version: body.version }} />
      <TextField
        name="lastDay"
        type="date"
        label="Letzter Tag"
        hint="Leer: Die Stelle besteht weiter."
        defaultValue={typedValue(state, 'lastDay', body.lastDay ?? '')}
        errors={state.fieldErrors.lastDay}
      />
      <SelectField
        name="successor"
        label="Nachfolge"
        hint="An diese Stelle gehen danach Schreiben; ihre Gäste antworten für die bisherige mit."
        options={[{ value: '', label: 'keine' }, ...followers]}
        defaultValue={typedValue(state, 'successor', body.successor?.code ?? '')}
        errors={state.fieldErrors.successor}
      />
      <div>
        <SubmitButton rank="secondary">Ende und Nachfolge speichern</SubmitButton>
      </div>
    </form>
  );
}
