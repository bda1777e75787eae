'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  messageId: string;
  /** Whose mail it is, for screen readers. */
  to: string;
  action: FormAction;
}

/** Tries a mail that was given up once more. */
export function RetryMailForm({ messageId, to, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex flex-col items-start gap-8">
      <input type="hidden" name="messageId" value={messageId} />
      <SubmitButton rank="secondary" small busy="Wird eingeplant …">
        Erneut versuchen<span className="sr-only">: E-Mail an {to}</span>
      </SubmitButton>
      {state.status === 'REFUSED' && <FormMessage state={state} />}
    </form>
  );
}
