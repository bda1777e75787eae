'use client';

import { useActionState } from 'react';
import { LinkHandover } from '@/components/people/link-handover';
import { RoleFields } from '@/components/people/role-fields';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { RoleChoices } from '@/lib/read/role-choices';

interface Props {
  action: FormAction;
  choices: RoleChoices;
}

/** Name, address and first role of a new person; the answer holds the link to hand over. */
export function InviteForm({ action, choices }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[36rem] flex-col gap-16">
      <FormMessage state={state} />
      <LinkHandover link={state.link} />
      <TextField
        name="name"
        label="Name"
        autoComplete="off"
        defaultValue={typedValue(state, 'name')}
        errors={state.fieldErrors.name}
      />
      <TextField
        name="email"
        label="E-Mail-Adresse"
        hint="Mit ihr meldet sich die Person an."
        type="email"
        autoComplete="off"
        defaultValue={typedValue(state, 'email')}
        errors={state.fieldErrors.email}
      />
      <RoleFields state={state} choices={choices} />
      <div>
        <SubmitButton>Einladen und Link ausstellen</SubmitButton>
      </div>
    </form>
  );
}
