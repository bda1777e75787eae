'use client';

import { useActionState, useId } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { stateName } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import { blockWords } from '@/lib/i18n/amendment-words';
import type { MotionComments } from '@/lib/read/motion-comments';

interface Props {
  page: MotionComments;
  action: FormAction;
}

/** A new comment: to what, which words, and whether it stays in one's own Land. */
export function CommentForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { motionId, places, can } = page;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={motionId} />
      <SelectField
        id="comment-place"
        name="blockId"
        label="Wozu?"
        defaultValue={typedValue(state, 'blockId')}
        errors={state.fieldErrors.blockId}
        options={[
          { value: '', label: 'Zum ganzen Antrag' },
          ...places.map((place) => ({ value: place.id, label: `${blockWords(place)}: ${place.beginning}` })),
        ]}
      />
      <TextField
        id="comment-text"
        name="text"
        label="Kommentar"
        rows={4}
        defaultValue={typedValue(state, 'text')}
        errors={state.fieldErrors.text}
      />
      {can.internal && (
        <CheckboxField
          id="comment-internal"
          name="internal"
          label={`Nur für ${stateName(can.internal)}`}
          hint="Diesen Vermerk liest nur Ihr eigenes Land, auch nicht die Geschäftsstelle eines anderen Landes."
          defaultChecked={typedValue(state, 'internal') === 'on'}
        />
      )}
      <div>
        <SubmitButton rank="secondary">Kommentar hinzufügen</SubmitButton>
      </div>
    </form>
  );
}

interface AnswerProps {
  motionId: string;
  parentId: string;
  action: FormAction;
}

/** An answer; who may read it follows from the comment. */
export function AnswerForm({ motionId, parentId, action }: AnswerProps) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = useId();
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-12">
      {state.status === 'REFUSED' && <FormMessage state={state} />}
      <input type="hidden" name="motionId" value={motionId} />
      <input type="hidden" name="parentId" value={parentId} />
      <TextField
        id={id}
        name="text"
        label="Antwort"
        rows={3}
        defaultValue={typedValue(state, 'text')}
        errors={state.fieldErrors.text}
      />
      <div>
        <SubmitButton rank="secondary" small>
          Antworten
        </SubmitButton>
      </div>
    </form>
  );
}
