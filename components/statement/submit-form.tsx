'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { HintedChoices } from '@/components/ui/hinted-choices';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { StatementView } from '@/lib/read/statement-views';

interface Props {
  statement: StatementView;
  /** The words as they stand. */
  text: string;
  /** True: the office writes down what the Land sent it. */
  byOffice: boolean;
  /** Never printed: on a Kamin item there is nothing to choose. */
  kamin: boolean;
  action: FormAction;
}

/** The words of a statement, and whether everybody may read them. */
export function SubmitForm({ statement, text, byOffice, kamin, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { id, version, status, statesWords } = statement;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ statementId: id, version }} />
      <TextField
        id={`text-${id}`}
        name="text"
        label="Wortlaut"
        hint="Absätze trennen Sie durch eine Leerzeile."
        rows={8}
        defaultValue={typedValue(state, 'text', text)}
        errors={state.fieldErrors.text}
      />
      {kamin ? (
        <HiddenFields values={{ visibility: 'INTERNAL' }} />
      ) : (
        <HintedChoices
          name="visibility"
          legend="Sichtbarkeit"
          chosen={typedValue(state, 'visibility', statement.visibility)}
          choices={CHOICES}
        />
      )}
      <div>
        <SubmitButton>
          {status === 'ANNOUNCED' ? 'Abgeben' : 'Änderung speichern'}
          {byOffice ? ` für ${statesWords}` : ''}
        </SubmitButton>
      </div>
    </form>
  );
}

const CHOICES = [
  {
    value: 'INTERNAL',
    label: 'intern',
    hint: 'steht nur in der internen Niederschrift; lesen können sie die Länder und die Geschäftsstelle',
  },
  {
    value: 'EXTERNAL',
    label: 'extern',
    hint: 'wird unter dem Beschluss in der externen Niederschrift abgedruckt und damit veröffentlicht',
  },
] as const;
