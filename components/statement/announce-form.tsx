'use client';

import { useActionState } from 'react';
import { StateChoice } from '@/components/motion/state-choice';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { StateCode } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  /** One item: it is meant; several: to choose from. */
  items: readonly { id: string; label: string }[];
  states: readonly StateCode[];
  /** The office may set another last day than the conference's. */
  byOffice: boolean;
  /** The conference's last day (ISO); null: none is set. */
  dueOn: string | null;
  action: FormAction;
}

/** Announces a Protokollerklärung: on which item, of which Länder and until when its words follow. */
export function AnnounceForm({ items, states, byOffice, dueOn, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const [only] = items;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      {items.length === 1 && only ? (
        <HiddenFields values={{ itemId: only.id }} />
      ) : (
        <SelectField
          name="itemId"
          label="Tagesordnungspunkt"
          defaultValue={typedValue(state, 'itemId')}
          errors={state.fieldErrors.itemId}
          options={[
            { value: '', label: 'Bitte wählen' },
            ...items.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      )}
      <StateChoice
        name="states"
        label="Erklärung von"
        states={states}
        chosen={state.values.states ?? (states.length === 1 ? states : [])}
        errors={state.fieldErrors.states}
      />
      {byOffice && (
        <div className="max-w-[18rem]">
          <TextField
            name="dueOn"
            type="date"
            label="Wortlaut bis"
            hint={dueOn === null ? 'Ohne Angabe gilt keine Frist.' : undefined}
            defaultValue={typedValue(state, 'dueOn', dueOn ?? '')}
            errors={state.fieldErrors.dueOn}
          />
        </div>
      )}
      <div>
        <SubmitButton rank="secondary">Protokollerklärung ankündigen</SubmitButton>
      </div>
    </form>
  );
}
