'use client';

import { useActionState } from 'react';
import { DemandFields } from '@/components/demand/demand-fields';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ReviewCard } from '@/lib/domain/review-card';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

interface Props {
  card: ReviewCard;
  choices: Pick<DemandReviewPage, 'bodies' | 'policyFields' | 'laterConferences'>;
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
}

/** The request otherwise than it was read; saving confirms it. */
export function CorrectForm({ card, choices, action, hidden }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={hidden} />
      <DemandFields name="bearbeiten" state={state} facts={card} choices={choices} />
      <div>
        <SubmitButton>{card.confirmed ? 'Speichern' : 'Speichern und bestätigen'}</SubmitButton>
      </div>
    </form>
  );
}
