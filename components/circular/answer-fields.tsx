import { CheckboxField } from '@/components/ui/checkbox-field';
import { FieldFrame, TextField } from '@/components/ui/field';
import { VOTE_CHOICES } from '@/lib/domain/session-command';
import { isTicked, typedValue, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { AnswerView } from '@/lib/read/circular-answers';

interface Props {
  state: FormState;
  /** What stands; null before the first answer. */
  answer: AnswerView | null;
  /** Where several forms stand on a page. */
  id: string;
}

/** Ja, Nein, Enthaltung, a comment, and whether the Land objects to the procedure. */
export function AnswerFields({ state, answer, id }: Props) {
  const chosen = typedValue(state, 'choice', answer ? (answer.choice ?? 'NONE') : '');
  return (
    <>
      <FieldFrame id={`choice-${id}`} label="Stimme" errors={state.fieldErrors.choice}>
        <div
          role="radiogroup"
          aria-label="Stimme"
          id={`choice-${id}`}
          className="flex flex-wrap gap-x-24 gap-y-8"
        >
          {[...VOTE_CHOICES, 'NONE' as const].map((choice) => (
            <label key={choice} className="flex min-h-44 items-center gap-8">
              <input
                // Made anew with its choice, which it would forget when the form is answered.
                key={chosen}
                type="radio"
                name="choice"
                value={choice}
                defaultChecked={chosen === choice}
                className="size-20 accent-(--kern-color-action-default)"
              />
              {choice === 'NONE' ? 'keine Stimme, nur Widerspruch' : TERMS.VoteChoice[choice]}
            </label>
          ))}
        </div>
      </FieldFrame>
      <CheckboxField
        id={`objects-${id}`}
        name="objects"
        label="Widerspruch gegen das Verfahren"
        hint="Das Land möchte, dass in einer Sitzung beschlossen wird. Bitte unten begründen."
        defaultChecked={isTicked(state, 'objects', answer?.objects ?? false)}
      />
      <TextField
        id={`comment-${id}`}
        name="comment"
        label="Bemerkung oder Begründung"
        hint="Während des Verfahrens liest sie nur die Geschäftsstelle, nach dem Abschluss auch die anderen Länder."
        rows={3}
        defaultValue={typedValue(state, 'comment', answer?.comment ?? '')}
        errors={state.fieldErrors.comment}
      />
    </>
  );
}
