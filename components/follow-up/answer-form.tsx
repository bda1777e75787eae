'use client';

import { useActionState } from 'react';
import { AnswerFields } from '@/components/follow-up/answer-fields';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { askedValue } from '@/lib/forms/asked-value';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  demandId: string;
  lastAnswerId: string | null;
  /** "Bundesministerium des Innern" */
  body: string;
  action: FormAction;
}

/** The own body answers one request. */
export function AnswerForm({ demandId, lastAnswerId, body, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ answers: askedValue(demandId, lastAnswerId) }} />
      <AnswerFields
        state={state}
        id="stellungnahme"
        label={lastAnswerId === null ? 'Stellungnahme' : 'Ergänzende Stellungnahme'}
        hint={`Sie antworten für: ${body}. Die Länder und ihre Geschäftsstelle lesen die Stellungnahme sofort; veröffentlicht wird sie erst, wenn die Geschäftsstelle das entscheidet.`}
      />
      <div>
        <SubmitButton>Stellungnahme abgeben</SubmitButton>
      </div>
    </form>
  );
}
