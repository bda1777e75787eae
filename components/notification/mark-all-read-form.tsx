'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

/** One press marks everything as read. */
export function MarkAllReadForm({ action }: { action: FormAction }) {
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
