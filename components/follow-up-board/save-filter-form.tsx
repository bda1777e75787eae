'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

/** Keeps what is shown under a name. */
export function SaveFilterForm({ action, query }: { action: FormAction; query: string }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[30rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ query }} />
      <TextField
        id="filter-name"
        name="name"
        label="Name für die angezeigte Auswahl"
        hint="Nur Sie sehen diesen Filter."
        defaultValue={typedValue(state, 'name')}
        errors={state.fieldErrors.name}
      />
      <div>
        <SubmitButton rank="secondary">Speichern</SubmitButton>
      </div>
    </form>
  );
}
