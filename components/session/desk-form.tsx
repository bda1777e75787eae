'use client';

import { useActionState, type ReactNode } from 'react';
import type { DeskForms } from '@/components/session/desk-actions';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  id?: string;
  forms: DeskForms;
  action: FormAction;
  /** Names and values that say what is meant. */
  hidden: Readonly<Record<string, string>>;
  /** Takes what was filled in, with the button that was pressed, instead of sending it. */
  onCommand: (form: FormData) => void;
  className?: string;
  children: ReactNode;
}

/** A form of the recording page: its command goes into the queue; without JavaScript it is sent like every other form. */
export function DeskForm({ id, forms, action, hidden, onCommand, className, children }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form
      id={id}
      action={formAction}
      noValidate
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        onCommand(new FormData(event.currentTarget, submitter));
      }}
    >
      <FormMessage state={state} />
      <HiddenFields
        values={{ conferenceNumber: forms.conferenceNumber, clientKey: forms.clientKey, ...hidden }}
      />
      {children}
    </form>
  );
}
