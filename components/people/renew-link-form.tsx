'use client';

import { useActionState } from 'react';
import { LinkHandover } from '@/components/people/link-handover';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  personId: string;
  action: FormAction;
}

/** One press makes a new one-time link, for a lost password or an invitation that ran out. */
export function RenewLinkForm({ personId, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex max-w-[46rem] flex-col items-start gap-12">
      <FormMessage state={state} />
      <LinkHandover link={state.link} />
      <input type="hidden" name="personId" value={personId} />
      <SubmitButton rank="secondary" busy="Wird ausgestellt …">
        Neuen Link ausstellen
      </SubmitButton>
    </form>
  );
}
