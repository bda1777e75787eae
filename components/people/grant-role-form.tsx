'use client';

import { useActionState } from 'react';
import { RoleFields } from '@/components/people/role-fields';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { RoleChoices } from '@/lib/read/role-choices';

interface Props {
  person: { id: string; version: number };
  action: FormAction;
  choices: RoleChoices;
}

/** A further role, from a day and until a day, or without end. */
export function GrantRoleForm({ person, action, choices }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[36rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <RoleFields state={state} choices={choices} />
      <div className="grid gap-16 sm:grid-cols-2">
        <TextField
          name="validFrom"
          label="Erster Tag"
          hint="Leer: ab sofort."
          type="date"
          defaultValue={typedValue(state, 'validFrom')}
          errors={state.fieldErrors.validFrom}
        />
        <TextField
          name="validUntil"
          label="Letzter Tag"
          hint="Leer: unbefristet."
          type="date"
          defaultValue={typedValue(state, 'validUntil')}
          errors={state.fieldErrors.validUntil}
        />
      </div>
      <div>
        <SubmitButton rank="secondary">Rolle geben</SubmitButton>
      </div>
    </form>
  );
}
