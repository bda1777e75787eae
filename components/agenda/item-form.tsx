'use client';

import { useActionState, type ReactNode } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  action: FormAction;
  /** Ids and versions that go along. */
  hidden: Readonly<Record<string, string | number>>;
  submit: ReactNode;
  /** The fields. */
  children?: ReactNode;
}

/** One command about an item of the agenda: its fields and its button side by side where there is room. */
export function ItemForm({ action, hidden, submit, children }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-8">
      {state.status === 'REFUSED' && <FormMessage state={state} />}
      <HiddenFields values={hidden} />
      <div className="flex flex-wrap items-end gap-8">
        {children && <div className="min-w-[12rem] flex-1">{children}</div>}
        <SubmitButton rank="secondary">{submit}</SubmitButton>
      </div>
    </form>
  );
}
