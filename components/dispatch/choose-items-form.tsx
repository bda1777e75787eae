'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { LetterChoice } from '@/lib/read/dispatch-page';

interface Props {
  letter: { id: string; version: number };
  /** What the boxes stand for: "Bitten in diesem Schreiben". */
  legend: string;
  choices: readonly LetterChoice[];
  action: FormAction;
}

/** What the letter holds. */
export function ChooseItemsForm({ letter, legend, choices, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  if (choices.length === 0)
    return (
      <p className="text-muted">An diese Stelle richtet sich bisher keine bestätigte Bitte der Konferenz.</p>
    );
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ dispatchId: letter.id, version: letter.version }} />
      <fieldset>
        <legend className="mb-8 font-medium">{legend}</legend>
        {choices.map(({ id, label, text, chosen }) => (
          <label key={id} className="flex min-h-44 cursor-pointer items-start gap-12 py-8">
            <input
              // Made anew with what is stored, which it would forget when the form is answered.
              key={`${letter.version}`}
              type="checkbox"
              name="chosen"
              value={id}
              defaultChecked={state.status === 'REFUSED' ? (state.values.chosen ?? []).includes(id) : chosen}
              className="mt-2 size-20 shrink-0 accent-(--kern-color-action-default)"
            />
            <span>
              <span className="figures block font-medium">{label}</span>
              <span className="text-muted block">{text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <SubmitButton rank="secondary">Auswahl speichern</SubmitButton>
      </div>
    </form>
  );
}
