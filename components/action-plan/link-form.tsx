'use client';

import { useActionState, useId } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  action: FormAction;
  /** The side of the link on whose page the form stands. */
  hidden: Readonly<Record<string, string>>;
  /** The other side. */
  choice?: { name: string; label: string; options: readonly { value: string; label: string }[] };
}

/** Links a request and a measure, with a few words on what they have to do with each other. */
export function LinkForm({ action, hidden, choice }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = useId();
  return (
    <form action={formAction} noValidate className="mt-8 flex flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={hidden} />
      {choice && (
        <SelectField
          id={`${id}-choice`}
          name={choice.name}
          label={choice.label}
          options={choice.options}
          defaultValue={typedValue(state, choice.name, choice.options[0]?.value)}
          errors={state.fieldErrors[choice.name]}
        />
      )}
      <TextField
        id={`${id}-note`}
        name="note"
        label="Vermerk (freiwillig)"
        hint="Worin die Maßnahme der Bitte entspricht. Lesen alle, die die Bitte lesen, bei veröffentlichten Beschlüssen auch die Öffentlichkeit."
        rows={2}
        defaultValue={typedValue(state, 'note')}
        errors={state.fieldErrors.note}
      />
      <div>
        <SubmitButton icon="link" rank="secondary">
          Verknüpfen
        </SubmitButton>
      </div>
    </form>
  );
}
