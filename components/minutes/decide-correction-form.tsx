'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  correction: { id: string; version: number };
  action: FormAction;
}

/** The office accepts a correction or declines it with a reason. */
export function DecideCorrectionForm({ correction, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ correctionId: correction.id, version: correction.version }} />
      <TextField
        id={`reason-${correction.id}`}
        name="reason"
        label="Begründung"
        hint="Nötig, wenn die Änderung nicht übernommen wird. Lesen können das die Mitglieder."
        rows={2}
        defaultValue={typedValue(state, 'reason')}
        errors={state.fieldErrors.reason}
      />
      <div className="flex flex-wrap gap-8">
        <SubmitButton small rank="secondary" name="decision" value="ACCEPTED">
          Übernehmen
        </SubmitButton>
        <SubmitButton small rank="tertiary" name="decision" value="DECLINED">
          Nicht übernehmen
        </SubmitButton>
      </div>
    </form>
  );
}
