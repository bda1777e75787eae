'use client';

import { useActionState } from 'react';
import { DeadlineForm } from '@/components/conference/deadline-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, isTicked, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { DeadlineRuleView } from '@/lib/read/deadline-rule-views';

interface Props {
  conference: number;
  rule: DeadlineRuleView;
  action: FormAction;
}

/** Changes one rule of the Fristenrechner. */
export function DeadlineRuleForm({ conference, rule, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = (name: string) => `rule-${rule.kind}-${name}`;
  return (
    <div className="mt-12">
      <DeadlineForm conference={conference} of={rule} state={state} action={formAction}>
        <TextField
          name="daysBefore"
          id={id('daysBefore')}
          label="Kalendertage vor dem ersten Tag der Hauptkonferenz"
          hint="Danach: mit Minus davor."
          type="number"
          defaultValue={typedValue(state, 'daysBefore', String(rule.daysBefore))}
          errors={state.fieldErrors.daysBefore}
        />
        <CheckboxField
          name="avoidsHolidays"
          id={id('avoidsHolidays')}
          label="Nie an einem Wochenende oder Feiertag"
          hint="Vorgezogen auf den letzten Tag, an dem in allen sechzehn Ländern gearbeitet wird."
          defaultChecked={isTicked(state, 'avoidsHolidays', rule.avoidsHolidays)}
        />
        <CheckboxField
          name="confirmed"
          id={id('confirmed')}
          label="Bestätigt"
          defaultChecked={isTicked(state, 'confirmed', rule.confirmed)}
        />
        <TextField
          name="source"
          id={id('source')}
          label="Quelle"
          defaultValue={typedValue(state, 'source', rule.source ?? '')}
          errors={state.fieldErrors.source}
        />
        <div>
          <SubmitButton rank="secondary">
            Regel speichern<span className="sr-only">: {rule.label}</span>
          </SubmitButton>
        </div>
      </DeadlineForm>
    </div>
  );
}
