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
  /** The card that is shown: the new one belongs to the same Ziffer. */
  card: ReviewCard;
  choices: Pick<DemandReviewPage, 'bodies' | 'policyFields' | 'laterConferences'>;
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
}

/** A request of the same Ziffer that was not recognised. */
export function AddForm({ card, choices, action, hidden }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const facts = {
    ...{ kind: 'REQUEST' as const, addressees: [], text: '', followUp: true, policyField: null },
    due: { conference: null, on: null },
  };
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <HiddenFields values={{ ...hidden, resolutionId: card.resolutionId, clause: card.clause }} />
      <DemandFields name="erfassen" state={state} facts={facts} choices={choices} />
      <div>
        <SubmitButton>Stelle erfassen</SubmitButton>
      </div>
    </form>
  );
}
