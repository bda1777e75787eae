'use client';

import { useActionState } from 'react';
import { AnswerFields } from '@/components/circular/answer-fields';
import { Card } from '@/components/ui/card';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { OwnAnswer } from '@/lib/read/circular-answers';
import type { CircularPage } from '@/lib/read/circular-page';

interface Props {
  page: CircularPage;
  own: OwnAnswer;
  action: FormAction;
}

/** What the reader's own Land answered, and the form with which its Freigabe answers until the last day. */
export function AnswerForm({ page, own, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { answer, name } = own;
  const mayAnswer = own.open && own.binds;
  return (
    <div data-print="no" className="mb-32 max-w-[46rem]">
      <Card title={`Stimme für ${name}`}>
        <p className="mb-12">{standing(own)}</p>
        {answer?.comment && !mayAnswer && <p className="mb-12">Bemerkung: {answer.comment}</p>}
        {mayAnswer ? (
          <form action={formAction} noValidate className="flex flex-col gap-16">
            <FormMessage state={state} />
            <HiddenFields
              values={{ procedureId: page.id, state: own.state, version: answer?.version ?? '' }}
            />
            <AnswerFields state={state} answer={answer} id={own.state} />
            <div>
              <SubmitButton>{answer ? 'Stimme ändern' : `Für ${name} abstimmen`}</SubmitButton>
            </div>
          </form>
        ) : (
          own.open && <p className="text-muted">Abstimmen kann die Freigabe Ihres Landes.</p>
        )}
      </Card>
    </div>
  );
}

function standing({ answer, open }: OwnAnswer): string {
  if (answer) return `${answer.words}, abgegeben am ${answer.at}.`;
  return open ? 'Ihr Land hat noch nicht geantwortet.' : 'Ihr Land hat bis zur Frist nicht geantwortet.';
}
