'use client';

import { useActionState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { MinutesCorrectionsPage, OpenEdition } from '@/lib/read/minutes-corrections-page';

interface Props {
  edition: OpenEdition;
  states: MinutesCorrectionsPage['ownStates'];
  action: FormAction;
}

/** A Land says what should read otherwise, and where. */
export function ProposeCorrectionForm({ edition, states, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const [own] = states;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields
        values={{ editionId: edition.id, ...(states.length === 1 && own ? { state: own.code } : {}) }}
      />
      {states.length > 1 && (
        <SelectField
          id={`state-${edition.id}`}
          name="state"
          label="Land"
          options={states.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={typedValue(state, 'state', own?.code)}
          errors={state.fieldErrors.state}
        />
      )}
      <SelectField
        id={`place-${edition.id}`}
        name="place"
        label="Stelle"
        options={edition.places}
        defaultValue={typedValue(state, 'place', edition.places[0]?.value)}
        errors={state.fieldErrors.place}
      />
      <TextField
        id={`proposal-${edition.id}`}
        name="proposal"
        label="Gewünschte Änderung"
        hint="Bitte den Wortlaut nennen, den die Niederschrift erhalten soll. Lesen können das die Mitglieder."
        rows={4}
        defaultValue={typedValue(state, 'proposal')}
        errors={state.fieldErrors.proposal}
      />
      <div>
        <SubmitButton>
          Änderung vorschlagen{own && states.length === 1 ? ` für ${own.name}` : ''}
        </SubmitButton>
      </div>
    </form>
  );
}
