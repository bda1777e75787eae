'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { MeasurementView } from '@/lib/read/demand-measurements';

interface Props {
  seen: { demandId: string; version: number };
  /** The value that is put right; null: a new one. */
  measurement: MeasurementView | null;
  /** The unit of the value before. */
  unit: string;
  action: FormAction;
}

/** A measured value with its day and source. */
export function MeasurementForm({ seen, measurement, unit, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = `messwert-${measurement?.id ?? 'neu'}`;
  const field = (name: string, label: string, value: string, more: { type?: 'date'; hint?: string } = {}) => (
    <TextField
      id={`${id}-${name}`}
      name={name}
      label={label}
      defaultValue={typedValue(state, name, value)}
      errors={state.fieldErrors[name]}
      {...more}
    />
  );
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ ...seen, measurementId: measurement?.id ?? '' }} />
      <div className="grid grid-cols-1 gap-16 sm:grid-cols-3">
        {field('on', 'Gemessen am', measurement?.on ?? '', { type: 'date' })}
        {field('value', 'Wert', measurement?.written ?? '')}
        {field('unit', 'Einheit', measurement?.unit ?? unit)}
      </div>
      {field('source', 'Quelle', measurement?.source ?? '')}
      <div>
        <SubmitButton rank="secondary" small>
          {measurement ? 'Berichtigung speichern' : 'Messwert speichern'}
        </SubmitButton>
      </div>
    </form>
  );
}
