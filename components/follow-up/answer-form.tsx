'use client';

import { useActionState } from 'react';
import { AnswerDesk } from '@/components/follow-up/answer-desk';
import { useAnswerKeeper } from '@/components/follow-up/use-answer-keeper';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { askedValue } from '@/lib/forms/asked-value';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { AnswerDraftView } from '@/lib/read/answer-draft';

interface Props {
  demandId: string;
  lastAnswerId: string | null;
  /** "Bundesministerium des Innern" */
  body: string;
  draft: AnswerDraftView | null;
  action: FormAction;
}

/** The own body answers one request. */
export function AnswerForm({ demandId, lastAnswerId, body, draft, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { form, state: kept } = useAnswerKeeper(demandId, draft);
  return (
    <form ref={form} action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ answers: askedValue(demandId, lastAnswerId) }} />
      <AnswerDesk
        {...{ state, draft, kept }}
        place={demandId}
        label={lastAnswerId === null ? 'Stellungnahme' : 'Ergänzende Stellungnahme'}
        hint={`Sie antworten für: ${body}. Die Länder und ihre Geschäftsstelle lesen die Stellungnahme, sobald Sie sie abgeben; veröffentlicht wird sie erst, wenn die Geschäftsstelle das entscheidet.`}
      />
    </form>
  );
}
