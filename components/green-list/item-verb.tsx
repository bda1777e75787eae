'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { IconName } from '@/components/ui/icon';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  /** Names and values that say what is meant. */
  fields: Readonly<Record<string, string>>;
  action: FormAction;
  label: string;
  icon: IconName;
  /** "TOP 4.1", for screen readers. */
  of: string;
}

/** One press does one thing to one item of the list; a refusal stays beside the button. */
export function ItemVerb({ fields, action, label, icon, of }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex flex-col items-start gap-8">
      <HiddenFields values={fields} />
      <SubmitButton rank="secondary" small icon={icon}>
        {label}
        <span className="sr-only">: {of}</span>
      </SubmitButton>
      {state.status === 'REFUSED' && <FormMessage state={state} />}
    </form>
  );
}
