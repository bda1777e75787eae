'use client';

import { useActionState } from 'react';
import { ConferenceFields } from '@/components/conference/conference-fields';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { EditConferencePage } from '@/lib/read/edit-conference-page';

interface Props {
  action: FormAction;
  page: Pick<EditConferencePage, 'number' | 'version' | 'values'>;
}

const STATUSES = (['PLANNED', 'RUNNING'] as const).map((value) => ({
  value,
  label: TERMS.ConferenceStatus[value],
}));

/** What is known of the term itself. */
export function EditConferenceForm({ action, page }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const status = typedValue(state, 'status', page.values.status);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="number" value={page.number} />
      <input type="hidden" name="version" value={page.version} />
      <ConferenceFields state={state} values={page.values} />
      <SelectField
        key={status}
        name="status"
        label="Stand"
        options={STATUSES}
        defaultValue={status}
        errors={state.fieldErrors.status}
      />
      <TextField
        name="note"
        label="Bemerkung"
        hint="Steht öffentlich auf der Seite der Konferenz."
        rows={3}
        defaultValue={typedValue(state, 'note', page.values.note ?? '')}
        errors={state.fieldErrors.note}
      />
      <div>
        <SubmitButton>Angaben speichern</SubmitButton>
      </div>
    </form>
  );
}
