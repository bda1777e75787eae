'use client';

import { useActionState } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  conference: number;
  bodies: readonly { code: string; name: string }[];
  action: FormAction;
}

/** A letter to a body that is chosen by hand. */
export function AddDispatchForm({ conference, bodies, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ conferenceNumber: conference }} />
      <ChoiceField
        state={state}
        name="body"
        label="Stelle"
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ChoiceField
        state={state}
        name="kind"
        label="Art des Schreibens"
        options={[
          { value: 'INFORMATION', label: 'zur Unterrichtung' },
          { value: 'REQUEST', label: 'mit der Bitte um Stellungnahme' },
        ]}
      />
      <div>
        <SubmitButton rank="secondary" icon="edit">
          Entwurf anlegen
        </SubmitButton>
      </div>
    </form>
  );
}
