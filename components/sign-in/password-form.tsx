'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  action: FormAction;
  /** Where to go afterwards. */
  next: string;
}

/** Address and password; works before JavaScript has arrived. */
export function PasswordForm({ action, next }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const email = typedValue(state, 'email');
  return (
    <form action={formAction} noValidate className="flex max-w-[28rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        key={email}
        name="email"
        label="E-Mail-Adresse"
        type="email"
        autoComplete="username"
        defaultValue={email}
        errors={state.fieldErrors.email}
      />
      <TextField
        name="password"
        label="Kennwort"
        type="password"
        autoComplete="current-password"
        errors={state.fieldErrors.password}
      />
      <div>
        <SubmitButton busy="Wird geprüft …">Anmelden</SubmitButton>
      </div>
    </form>
  );
}
