'use client';

import { useActionState } from 'react';
import { DeadlineForm } from '@/components/conference/deadline-form';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { DeadlineRow } from '@/lib/read/deadline-row';

interface Props {
  conference: number;
  deadline: DeadlineRow;
  action: FormAction;
}

/** Sets a deadline on another day and says why. */
export function AdjustDeadlineForm({ conference, deadline, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <div className="mt-12">
      <DeadlineForm conference={conference} of={deadline} state={state} action={formAction}>
        <TextField
          name="dueOn"
          id={`${deadline.kind}-dueOn`}
          label="Neuer Tag"
          type="date"
          defaultValue={typedValue(state, 'dueOn', deadline.dueOn)}
          errors={state.fieldErrors.dueOn}
        />
        <TextField
          name="reason"
          id={`${deadline.kind}-reason`}
          label="Grund"
          hint="Alle Länder lesen ihn neben der Frist."
          defaultValue={typedValue(state, 'reason', deadline.adjusted?.reason ?? '')}
          errors={state.fieldErrors.reason}
        />
        <div>
          <SubmitButton rank="secondary">
            Frist verlegen<span className="sr-only">: {deadline.label}</span>
          </SubmitButton>
        </div>
      </DeadlineForm>
    </div>
  );
}
