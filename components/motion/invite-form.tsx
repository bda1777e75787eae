'use client';

import { useActionState } from 'react';
import { StateChoice } from '@/components/motion/state-choice';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { StateCode } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  motionId: string;
  invitable: readonly StateCode[];
  action: FormAction;
}

/** Invites several Länder at once, with a few words. */
export function InviteForm({ motionId, invitable, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={motionId} />
      <StateChoice
        key={`${state.status} ${state.values.states?.join() ?? ''}`}
        name="states"
        label="Länder, die Sie um Mitzeichnung bitten"
        states={invitable}
        chosen={state.values.states ?? []}
        errors={state.fieldErrors.states}
      />
      <TextField
        name="message"
        label="Nachricht (freiwillig)"
        hint="Nur die eingeladenen Länder lesen sie."
        rows={3}
        defaultValue={typedValue(state, 'message')}
        errors={state.fieldErrors.message}
      />
      <div>
        <SubmitButton rank="secondary">Einladen</SubmitButton>
      </div>
    </form>
  );
}
