'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';

interface Props {
  action: FormAction;
  token: string;
  /** The address on record; null: name and address are asked, as of the first administrator. */
  email: string | null;
}

/** The password of whoever holds a one-time link. */
export function SetUpForm({ action, token, email }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[28rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      {email === null ? <NewPerson state={state} /> : <KnownAddress email={email} />}
      <TextField
        name="password"
        label="Kennwort"
        hint="Mindestens 12 Zeichen, mehrere verschiedene davon."
        type="password"
        autoComplete="new-password"
        errors={state.fieldErrors.password}
      />
      <TextField
        name="passwordAgain"
        label="Kennwort wiederholen"
        type="password"
        autoComplete="new-password"
        errors={state.fieldErrors.passwordAgain}
      />
      <div>
        <SubmitButton>Kennwort setzen</SubmitButton>
      </div>
    </form>
  );
}

function NewPerson({ state }: { state: FormState }) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        autoComplete="name"
        defaultValue={typedValue(state, 'name')}
        errors={state.fieldErrors.name}
      />
      <TextField
        name="email"
        label="E-Mail-Adresse"
        type="email"
        autoComplete="username"
        defaultValue={typedValue(state, 'email')}
        errors={state.fieldErrors.email}
      />
    </>
  );
}

/** Not sent: the field is there for the person to see and for the browser's password store to keep. */
function KnownAddress({ email }: { email: string }) {
  return (
    <div>
      <label htmlFor="known-address" className="block font-medium">
        E-Mail-Adresse
      </label>
      <input
        id="known-address"
        type="email"
        autoComplete="username"
        readOnly
        value={email}
        className="mt-4 block w-full py-8"
      />
    </div>
  );
}
