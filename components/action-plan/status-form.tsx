'use client';

import { useActionState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { MEASURE_STATUSES } from '@/lib/domain/action-plan';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { MeasurePage } from '@/lib/read/measure-page';

const OPTIONS = MEASURE_STATUSES.map((value) => ({ value, label: TERMS.MeasureStatus[value] }));

/** How far the measure has come, since when and what shows it. */
export function StatusForm({ page, action }: { page: MeasurePage; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ measureId: page.id, version: page.version }} />
      <div className="grid grid-cols-1 gap-16 sm:grid-cols-2">
        <SelectField
          name="status"
          label="Stand"
          options={OPTIONS}
          defaultValue={typedValue(state, 'status', page.status)}
          errors={state.fieldErrors.status}
        />
        <TextField
          name="on"
          type="date"
          label="So seit"
          defaultValue={typedValue(state, 'on', page.statusDay ?? page.today)}
          errors={state.fieldErrors.on}
        />
      </div>
      <TextField
        id="status-note"
        name="note"
        label="Erläuterung (freiwillig)"
        hint="Stand, Tag und Erläuterung sind öffentlich."
        rows={3}
        defaultValue={typedValue(state, 'note', page.statusNote ?? '')}
        errors={state.fieldErrors.note}
      />
      <div>
        <SubmitButton>Stand speichern</SubmitButton>
      </div>
    </form>
  );
}
