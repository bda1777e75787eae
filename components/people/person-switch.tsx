'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  person: { id: string; version: number; name: string };
  action: FormAction;
  label: string;
}

/** One press locks a person out or lets it in again; a refusal stays beside the button. */
export function PersonSwitch({ person, action, label }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex flex-col items-start gap-8">
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <SubmitButton rank="secondary" small busy="Wird gespeichert …">
        {label}
        <span className="sr-only"> {person.name}</span>
      </SubmitButton>
      {state.status === 'REFUSED' && <FormMessage state={state} />}
    </form>
  );
}
