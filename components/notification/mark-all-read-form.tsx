'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormState } from '@/lib/forms/form-state';

/** One press marks everything as read. */
export function MarkAllReadForm({
  action,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction}>
      <SubmitButton rank="secondary" icon="check">
        Alle als gelesen kennzeichnen
      </SubmitButton>
      {state.status === 'REFUSED' && <FormMessage state={state} />}
    </form>
  );
}
