'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ReviewCard } from '@/lib/domain/review-card';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

interface Props {
  card: ReviewCard;
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
}

/** One passage into several requests, each in a line of its own. */
export function SplitForm({ card, action, hidden }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={hidden} />
      <TextField
        id="teilen-parts"
        name="parts"
        label="Teile"
        hint="Setzen Sie die Schreibmarke an die Stelle und drücken Sie die Eingabetaste. Worte, die zu keinem Teil gehören, löschen Sie."
        rows={6}
        defaultValue={typedValue(state, 'parts', card.text)}
        errors={state.fieldErrors.parts}
      />
      <div>
        <SubmitButton>Teilen</SubmitButton>
      </div>
    </form>
  );
}
