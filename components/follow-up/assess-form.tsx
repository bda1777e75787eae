'use client';

import { useActionState } from 'react';
import { EvidenceFields } from '@/components/follow-up/evidence-fields';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { ASSESSABLE_STATUSES } from '@/lib/domain/demand-status';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

interface Props {
  seen: { demandId: string; version: number };
  /** ISO. */
  today: string;
  action: FormAction;
}

/** How far a request has come, as the office finds. */
export function AssessForm({ seen, today, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <p className="text-muted">
        Die Bewertung ist zunächst intern. Danach können Sie sie für die angefragte Stelle freigeben oder
        veröffentlichen.
      </p>
      <HiddenFields values={seen} />
      <div className="grid grid-cols-1 gap-16 sm:grid-cols-2">
        <SelectField
          id="bewertung-stand"
          name="status"
          label="Stand"
          options={[
            { value: '', label: 'Bitte wählen' },
            ...ASSESSABLE_STATUSES.map((value) => ({ value, label: TERMS.FollowUpStatus[value] })),
          ]}
          defaultValue={typedValue(state, 'status')}
          errors={state.fieldErrors.status}
        />
        <TextField
          id="bewertung-tag"
          name="on"
          type="date"
          label="Bewertet am"
          defaultValue={typedValue(state, 'on', today)}
          errors={state.fieldErrors.on}
        />
      </div>
      <TextField
        id="bewertung-text"
        name="text"
        label="Begründung"
        hint="Für „teilweise umgesetzt“ nötig: was umgesetzt ist und was fehlt."
        rows={5}
        defaultValue={typedValue(state, 'text')}
        errors={state.fieldErrors.text}
      />
      <EvidenceFields state={state} id="bewertung" />
      <ContinuationFields state={state} />
      <div>
        <SubmitButton rank="secondary">Bewertung speichern</SubmitButton>
      </div>
    </form>
  );
}

function ContinuationFields({ state }: { state: FormState }) {
  const field = (name: string, label: string) => (
    <TextField
      id={`bewertung-${name}`}
      name={name}
      label={label}
      defaultValue={typedValue(state, name)}
      errors={state.fieldErrors[name]}
    />
  );
  return (
    <fieldset>
      <legend className="font-medium">Nur für „fortgeschrieben“: weitergeführt durch</legend>
      <div className="mt-8 grid grid-cols-1 gap-16 sm:grid-cols-3">
        {field('continuedConference', 'IntMK Nummer')}
        {field('continuedItem', 'TOP')}
        {field('continuedClause', 'Ziffer')}
      </div>
    </fieldset>
  );
}
