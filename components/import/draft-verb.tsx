'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  draft: { id: string; version: number };
  action: FormAction;
  label: string;
  busy: string;
  rank: 'primary' | 'secondary';
}

/** One decision about a whole import: accept it, or discard it. */
export function DraftVerb({ draft, action, label, busy, rank }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex flex-col items-start gap-12">
      <FormMessage state={state} />
      <input type="hidden" name="draftId" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
      <SubmitButton rank={rank} busy={busy}>
        {label}
      </SubmitButton>
    </form>
  );
}
