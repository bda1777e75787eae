'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

/** Writes down that a group owes a report to a conference, or by a day. */
export function OweForm({ groupId, action }: { groupId: string; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="mt-12 flex max-w-[36rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ groupId }} />
      <TextField
        name="title"
        label="Bericht"
        defaultValue={typedValue(state, 'title')}
        errors={state.fieldErrors.title}
      />
      <div className="grid grid-cols-1 items-end gap-16 sm:grid-cols-2">
        <TextField
          name="dueAt"
          label="Vorzulegen der … IntMK"
          defaultValue={typedValue(state, 'dueAt')}
          errors={state.fieldErrors.dueAt}
        />
        <TextField
          name="dueOn"
          type="date"
          label="Oder bis zum"
          defaultValue={typedValue(state, 'dueOn')}
          errors={state.fieldErrors.dueOn}
        />
      </div>
      <div>
        <SubmitButton rank="secondary">Bericht vormerken</SubmitButton>
      </div>
    </form>
  );
}
