'use client';

import { useActionState } from 'react';
import { ConferenceFields } from '@/components/conference/conference-fields';
import { MeetingFields, OPEN_MEETING } from '@/components/conference/meeting-fields';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { NewConferencePage } from '@/lib/read/new-conference-page';

interface Props {
  action: FormAction;
  proposal: NewConferencePage['proposal'];
}

/** The next conference, filled in from the rotation; everything can be changed before it is made. */
export function NewConferenceForm({ action, proposal }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <TextField
        name="number"
        label="Nummer"
        type="number"
        defaultValue={typedValue(state, 'number', String(proposal.number))}
        errors={state.fieldErrors.number}
      />
      <ConferenceFields state={state} values={proposal} />
      <fieldset className="flex flex-col gap-16">
        <legend className="text-20 mt-8 mb-4 font-semibold">Hauptkonferenz</legend>
        <MeetingFields state={state} values={OPEN_MEETING} id="main" />
      </fieldset>
      <div>
        <SubmitButton>Konferenz anlegen</SubmitButton>
      </div>
    </form>
  );
}
