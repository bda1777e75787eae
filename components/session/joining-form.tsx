'use client';

import { useActionState } from 'react';
import { SelectField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { SessionItem } from '@/lib/domain/session';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  conferenceNumber: number;
  item: SessionItem;
  action: FormAction;
}

/** A Land joins the applicants in the room, or leaves them, before the vote. */
export function JoiningForm({ conferenceNumber, item, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ conferenceNumber, itemId: item.id }} />
      <div className="max-w-[20rem]">
        <SelectField
          id={`joining-${item.id}`}
          name="state"
          label="Land"
          defaultValue={typedValue(state, 'state')}
          errors={state.fieldErrors.state}
          options={[
            { value: '', label: 'Bitte wählen' },
            ...FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-8">
        <SubmitButton rank="secondary" small name="step" value="JOINS">
          Tritt dem Antrag bei
        </SubmitButton>
        <SubmitButton rank="secondary" small name="step" value="LEAVES">
          Scheidet aus
        </SubmitButton>
      </div>
    </form>
  );
}
