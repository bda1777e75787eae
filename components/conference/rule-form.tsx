'use client';

import { useActionState } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, isTicked, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { ConferenceRuleView } from '@/lib/read/conference-rule-views';

interface Props {
  conference: number;
  rule: ConferenceRuleView;
  action: FormAction;
}

/** Settles one rule of procedure. */
export function RuleForm({ conference, rule, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const value = typedValue(state, 'value', rule.value);
  const control = {
    name: 'value',
    id: `${rule.key}-value`,
    label: rule.question,
    defaultValue: value,
    errors: state.fieldErrors.value,
  };
  return (
    <form action={formAction} noValidate className="mt-12 flex max-w-[36rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="number" value={conference} />
      <input type="hidden" name="key" value={rule.key} />
      <input type="hidden" name="version" value={rule.version} />
      {rule.choices ? (
        <SelectField {...control} options={rule.choices} />
      ) : (
        <TextField {...control} type="number" hint={rule.unit ?? ''} />
      )}
      <CheckboxField
        name="confirmed"
        id={`${rule.key}-confirmed`}
        label="Bestätigt"
        hint="Die Konferenz hat es so beschlossen, oder es steht so in der Geschäftsordnung."
        defaultChecked={isTicked(state, 'confirmed', rule.confirmed)}
      />
      <TextField
        name="source"
        id={`${rule.key}-source`}
        label="Quelle"
        hint="Wo es steht, zum Beispiel ein Beschluss mit Datum."
        defaultValue={typedValue(state, 'source', rule.source ?? '')}
        errors={state.fieldErrors.source}
      />
      <div>
        <SubmitButton rank="secondary">
          Regel speichern<span className="sr-only">: {rule.label}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
