'use client';

import { useActionState } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { AmendmentsPage } from '@/lib/read/amendments-page';

interface Props {
  page: AmendmentsPage;
  /** Id of a proposal, and how it is spoken of: "Ziffer 2: Bremen und Hamburg". */
  choices: readonly { id: string; label: string }[];
  action: FormAction;
}

/** Accepts several proposals in one version, with one reason. */
export function AcceptSeveralForm({ page, choices, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const chosen = state.values.amendmentId ?? [];
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={page.motion.id} />
      <input type="hidden" name="baseNumber" value={page.latestNumber} />
      <input type="hidden" name="decision" value="ACCEPTED" />
      <fieldset>
        <legend className="font-medium">Welche Vorschläge werden übernommen?</legend>
        <p className="text-14 text-muted">
          Es entsteht eine gemeinsame neue Fassung. Vorschläge, die einander widersprechen, lassen sich nicht
          zugleich wählen.
        </p>
        {choices.map(({ id, label }) => (
          <label key={id} className="flex min-h-32 items-center gap-8">
            <input
              key={String(chosen.includes(id))}
              type="checkbox"
              name="amendmentId"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="size-20 shrink-0 accent-(--kern-color-action-default)"
            />
            <span className="figures">{label}</span>
          </label>
        ))}
        {state.fieldErrors.amendmentId && (
          <p className="text-bad font-medium">{state.fieldErrors.amendmentId.join(' ')}</p>
        )}
      </fieldset>
      <TextField
        id="several-reason"
        name="reason"
        label="Begründung der Entscheidung"
        rows={3}
        defaultValue={typedValue(state, 'reason')}
        errors={state.fieldErrors.reason}
      />
      <CheckboxField
        id="several-editorial"
        name="editorial"
        label="Die Änderungen sind rein redaktionell"
        hint="Dann gelten die Mitzeichnungen fort; jedes Land kann widersprechen."
        defaultChecked={typedValue(state, 'editorial') === 'on'}
      />
      <div>
        <SubmitButton>Gewählte übernehmen</SubmitButton>
      </div>
    </form>
  );
}
