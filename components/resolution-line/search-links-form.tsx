'use client';

import { useActionState } from 'react';
import { SelectField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  action: FormAction;
  conferences: readonly { number: number; name: string }[];
  chosen: number | null;
}

/** Looks through the archive for what a conference's resolutions carry on. */
export function SearchLinksForm({ action, conferences, chosen }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const first = chosen ?? conferences[0]?.number ?? '';
  return (
    <form action={formAction} className="max-w-[46rem]">
      <FormMessage state={state} />
      <div className="flex flex-wrap items-end gap-16">
        <div className="min-w-[14rem] grow">
          <SelectField
            name="conference"
            label="Beschlüsse dieser Konferenz mit allen früheren vergleichen"
            id="compared-conference"
            defaultValue={typedValue(state, 'conference', String(first))}
            errors={state.fieldErrors.conference}
            options={conferences.map(({ number, name }) => ({ value: String(number), label: name }))}
          />
        </div>
        <SubmitButton rank="secondary" busy="Wird verglichen …">
          Vorschläge suchen
        </SubmitButton>
      </div>
    </form>
  );
}
