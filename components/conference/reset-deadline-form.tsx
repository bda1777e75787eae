'use client';

import { useActionState } from 'react';
import { DeadlineForm } from '@/components/conference/deadline-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { DeadlineRow } from '@/lib/read/deadline-row';

interface Props {
  conference: number;
  deadline: DeadlineRow;
  action: FormAction;
}

/** Puts a deadline back on the day that was calculated. */
export function ResetDeadlineForm({ conference, deadline, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <DeadlineForm conference={conference} of={deadline} state={state} action={formAction}>
      <SubmitButton rank="secondary" small>
        Auf den berechneten Tag zurücksetzen<span className="sr-only">: {deadline.label}</span>
      </SubmitButton>
    </DeadlineForm>
  );
}
