'use client';

import { useActionState } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { RESOLUTION_LINK_KINDS } from '@/lib/domain/resolution-link';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

interface Props {
  conference: number;
  item: string;
  action: FormAction;
}

/** Ties a resolution to an earlier one by hand. */
export function DrawForm({ conference, item, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="max-w-[46rem]">
      <FormMessage state={state} />
      <HiddenFields values={{ conference, item }} />
      <div className="grid grid-cols-1 items-end gap-16 sm:grid-cols-3">
        <ChoiceField
          state={state}
          name="kind"
          label="Dieser Beschluss"
          options={RESOLUTION_LINK_KINDS.map((kind) => ({
            value: kind,
            label: TERMS.ResolutionLinkKind[kind],
          }))}
        />
        <TextField
          name="toConference"
          label="Konferenz"
          hint="zum Beispiel 17"
          defaultValue={typedValue(state, 'toConference')}
          errors={state.fieldErrors.toConference}
        />
        <TextField
          name="toItem"
          label="TOP"
          hint="zum Beispiel 4.4"
          defaultValue={typedValue(state, 'toItem')}
          errors={state.fieldErrors.toItem}
        />
      </div>
      <div className="mt-16">
        <SubmitButton rank="secondary">Verknüpfen</SubmitButton>
      </div>
    </form>
  );
}
