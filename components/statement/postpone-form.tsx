'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  statement: { id: string; version: number };
  /** The day that stands in the field first (ISO). */
  dueOn: string;
  action: FormAction;
}

/** Another last day for one statement; so a late one is admitted. */
export function PostponeForm({ statement, dueOn, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[30rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ statementId: statement.id, version: statement.version }} />
      <TextField
        id={`dueOn-${statement.id}`}
        name="dueOn"
        type="date"
        label="Abzugeben bis"
        defaultValue={typedValue(state, 'dueOn', dueOn)}
        errors={state.fieldErrors.dueOn}
      />
      <TextField
        id={`reason-${statement.id}`}
        name="reason"
        label="Grund"
        hint="Die Länder lesen ihn im Verlauf der Erklärung."
        defaultValue={typedValue(state, 'reason')}
        errors={state.fieldErrors.reason}
      />
      <div>
        <SubmitButton rank="secondary" small>
          Frist verlegen
        </SubmitButton>
      </div>
    </form>
  );
}
