'use client';

import { useActionState } from 'react';
import { SelectField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  statement: { id: string; version: number };
  /** One Land: its button; several: a choice. */
  states: readonly StateCode[];
  /** "beitreten", "zurückziehen" */
  verb: string;
  action: FormAction;
}

/** One Land joins a statement or withdraws from it. */
export function LandForm({ statement, states, verb, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const [only] = states;
  const single = states.length === 1 && only ? only : null;
  return (
    <form action={formAction} noValidate className="flex flex-col items-start gap-8">
      <HiddenFields values={{ statementId: statement.id, version: statement.version }} />
      {single ? (
        <HiddenFields values={{ state: single }} />
      ) : (
        <SelectField
          id={`${verb}-${statement.id}`}
          name="state"
          label="Land"
          defaultValue={typedValue(state, 'state')}
          errors={state.fieldErrors.state}
          options={[
            { value: '', label: 'Bitte wählen' },
            ...states.map((code) => ({ value: code, label: stateName(code) })),
          ]}
        />
      )}
      <SubmitButton rank="secondary" small>
        {single ? `Für ${stateName(single)} ${verb}` : `Für das Land ${verb}`}
      </SubmitButton>
      {state.status === 'REFUSED' && <FormMessage state={state} />}
    </form>
  );
}
