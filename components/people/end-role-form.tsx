'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { RoleView } from '@/lib/read/person-page';

interface Props {
  person: { id: string; version: number };
  role: RoleView;
  /** ISO; suggested as last day. */
  today: string;
  action: FormAction;
}

/** Sets the last day of one role. */
export function EndRoleForm({ person, role, today, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="mt-8 flex flex-col gap-12">
      {state.status === 'REFUSED' && <FormMessage state={state} />}
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <input type="hidden" name="roleId" value={role.id} />
      <div className="flex flex-wrap items-end gap-12">
        <TextField
          id={`last-day-${role.id}`}
          name="lastDay"
          label="Letzter Tag"
          hint="Ein vergangener Tag beendet die Rolle sofort."
          type="date"
          defaultValue={typedValue(state, 'lastDay', today)}
          errors={state.fieldErrors.lastDay}
        />
        <SubmitButton rank="secondary">
          Beenden<span className="sr-only">: {role.label}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
