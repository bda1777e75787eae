'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  token: string;
}

/** Name, address and password of the first administrator. */
export function SetUpForm({ action, token }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const errors = state.fieldErrors;
  return (
    <form action={formAction} noValidate className="flex max-w-[28rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label="Name"
        autoComplete="name"
        defaultValue={typedValue(state, 'name')}
        errors={errors.name}
      />
      <TextField
        name="email"
        label="E-Mail-Adresse"
        type="email"
        autoComplete="username"
        defaultValue={typedValue(state, 'email')}
        errors={errors.email}
      />
      <TextField
        name="password"
        label="Kennwort"
        hint="Mindestens 12 Zeichen."
        type="password"
        autoComplete="new-password"
        errors={errors.password}
      />
      <TextField
        name="passwordAgain"
        label="Kennwort wiederholen"
        type="password"
        autoComplete="new-password"
        errors={errors.passwordAgain}
      />
      <div>
        <SubmitButton>Zugang einrichten</SubmitButton>
      </div>
    </form>
  );
}
