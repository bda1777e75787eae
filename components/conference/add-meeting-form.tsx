'use client';

import { useActionState } from 'react';
import { MeetingFields, OPEN_MEETING } from '@/components/conference/meeting-fields';
import { SelectField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

/** A term has its one Hauptkonferenz from the beginning. */
const KINDS = (['PREPARATORY', 'SPECIAL'] as const).map((value) => ({
  value,
  label: TERMS.MeetingKind[value],
}));

/** Plans a Vorkonferenz or a Sonderkonferenz. */
export function AddMeetingForm({ conference, action }: { conference: number; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  const kind = typedValue(state, 'kind', 'PREPARATORY');
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="number" value={conference} />
      <SelectField
        key={kind}
        name="kind"
        label="Art"
        options={KINDS}
        defaultValue={kind}
        errors={state.fieldErrors.kind}
      />
      <MeetingFields state={state} values={OPEN_MEETING} id="added" />
      <div>
        <SubmitButton rank="secondary">Sitzung anlegen</SubmitButton>
      </div>
    </form>
  );
}
