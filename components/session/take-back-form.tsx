'use client';

import { useId, useState } from 'react';
import type { DeskForms } from '@/components/session/desk-actions';
import { DeskForm } from '@/components/session/desk-form';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { RecordedDecision, SessionItem } from '@/lib/domain/session';
import type { SessionCommand } from '@/lib/domain/session-command';
import { formInput } from '@/lib/forms/form-data';
import { TakeBackSchema } from '@/lib/forms/session-schemas';

interface Props {
  forms: DeskForms;
  item: SessionItem;
  decision: RecordedDecision;
  act: (command: SessionCommand) => void;
}

/** Takes a slip back: the item is open again, and both entries stay in the log. */
export function TakeBackForm({ forms, item, decision, act }: Props) {
  const [errors, setErrors] = useState<string[]>([]);
  const id = useId();
  const submit = (form: FormData) => {
    const sent = TakeBackSchema.safeParse(formInput(form));
    setErrors(sent.success ? [] : sent.error.issues.map(({ message }) => message));
    if (sent.success) act(sent.data.command);
  };
  return (
    <details>
      <summary className="link w-fit py-8">
        Zurücknehmen<span className="sr-only">: TOP {item.number}</span>
      </summary>
      <DeskForm
        forms={forms}
        action={forms.actions.takeBack}
        hidden={{ itemId: item.id, seenDecisionId: decision.id }}
        onCommand={submit}
        className="mt-8 flex max-w-[30rem] flex-col gap-12"
      >
        <TextField
          id={id}
          name="reason"
          label="Grund"
          hint="TOP und Grund stehen als eigener Eintrag im Verlauf; der Punkt ist danach wieder offen."
          errors={errors}
        />
        <div>
          <Button icon="withdraw">Ergebnis zurücknehmen</Button>
        </div>
      </DeskForm>
    </details>
  );
}
