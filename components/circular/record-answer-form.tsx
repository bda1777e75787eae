'use client';

import { useActionState } from 'react';
import { AnswerFields } from '@/components/circular/answer-fields';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { AnswerView } from '@/lib/read/circular-answers';
import type { CircularPage } from '@/lib/read/circular-page';

interface Props {
  page: CircularPage;
  state: StateCode;
  answer: AnswerView | null;
  action: FormAction;
}

/** The office writes down what a Land told it by letter or telephone; the record says who did. */
export function RecordAnswerForm({ page, state: land, answer, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16 py-8">
      <FormMessage state={state} />
      <HiddenFields values={{ procedureId: page.id, state: land, version: answer?.version ?? '' }} />
      <AnswerFields state={state} answer={answer} id={`office-${land}`} />
      <div>
        <SubmitButton rank="secondary">Für {stateName(land)} festhalten</SubmitButton>
      </div>
    </form>
  );
}
