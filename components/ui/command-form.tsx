'use client';

import { useActionState, useId, type ReactNode } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  action: FormAction;
  /** What the form says beside what is typed: ids and versions. */
  hidden: Readonly<Record<string, string | number>>;
  submit: ReactNode;
  rank?: 'primary' | 'secondary' | 'tertiary';
  small?: boolean;
  /** A few words that go along: a reason, a question. */
  field?: { name: string; label: string; hint?: string };
}

/** One command about a motion, with a few words where it needs them. */
export function CommandForm({ action, hidden, submit, rank = 'primary', small = false, field }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = useId();
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={hidden} />
      {field && (
        <TextField
          id={id}
          {...field}
          rows={3}
          defaultValue={typedValue(state, field.name)}
          errors={state.fieldErrors[field.name]}
        />
      )}
      <div>
        <SubmitButton rank={rank} small={small}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}
