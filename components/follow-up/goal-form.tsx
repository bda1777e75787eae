'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { DemandGoal } from '@/lib/read/demand-page';

interface Props {
  seen: { demandId: string; version: number };
  goal: DemandGoal;
  action: FormAction;
}

/** Goal, indicator and target day; each may be left open. */
export function GoalForm({ seen, goal, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <p className="text-muted">Ziel, Indikator und Messwerte werden mit dem Beschluss veröffentlicht.</p>
      <HiddenFields values={seen} />
      <TextField
        id="ziel"
        name="goal"
        label="Ziel"
        rows={2}
        defaultValue={typedValue(state, 'goal', goal.goal ?? '')}
        errors={state.fieldErrors.goal}
      />
      <TextField
        id="indikator"
        name="indicator"
        label="Indikator"
        hint="Woran sich zeigt, dass es erreicht ist."
        defaultValue={typedValue(state, 'indicator', goal.indicator ?? '')}
        errors={state.fieldErrors.indicator}
      />
      <div className="max-w-[18rem]">
        <TextField
          id="zieltag"
          name="targetOn"
          type="date"
          label="Zu erreichen bis"
          defaultValue={typedValue(state, 'targetOn', goal.targetOn ?? '')}
          errors={state.fieldErrors.targetOn}
        />
      </div>
      <div>
        <SubmitButton rank="secondary">Ziel speichern</SubmitButton>
      </div>
    </form>
  );
}
