'use client';

import { useActionState, type ReactNode, type SubmitEvent } from 'react';
import { KeyCap } from '@/components/demand/key-cap';
import { cardFields, onwards, type ReviewForms } from '@/components/demand/review-forms';
import type { Review } from '@/components/demand/use-review';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { allowedVerbs, joinableBefore, restOfItem, type ReviewCard } from '@/lib/domain/review-card';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

interface Props {
  card: ReviewCard;
  review: Review;
  forms: ReviewForms;
  only: 'offen' | null;
}

/** What can be decided with one key; each is a form of its own, so that it works without JavaScript too. */
export function ReviewVerbs({ card, review, forms, only }: Props) {
  const allowed = allowedVerbs(card);
  const hidden = cardFields(card, review.next, only);
  const decide = (verb: 'CONFIRM' | 'DISMISS') => () => review.decide(verb);
  return (
    <div className="flex flex-wrap gap-8">
      {allowed.includes('CONFIRM') && (
        <VerbForm action={forms.confirm} hidden={hidden} onPress={decide('CONFIRM')} rank="primary">
          <KeyCap>J</KeyCap> {confirmWords(card)}
        </VerbForm>
      )}
      {allowed.includes('DISMISS') && card.followUp && (
        <VerbForm action={forms.dismiss} hidden={hidden} onPress={decide('DISMISS')}>
          <KeyCap>N</KeyCap> Nicht nachverfolgen
        </VerbForm>
      )}
      {allowed.includes('REOPEN') && (
        <VerbForm
          action={forms.reopen}
          hidden={cardFields(card, card.id, only)}
          onPress={() => review.undo(card.id)}
        >
          <KeyCap>U</KeyCap> Bestätigung zurücknehmen
        </VerbForm>
      )}
    </div>
  );
}

function confirmWords({ outdated, followUp }: ReviewCard): string {
  if (outdated) return 'Erneut bestätigen';
  return followUp ? 'Bestätigen' : 'So bestätigen';
}

/** What concerns more than this card: joining it with the one before it, and the rest of its TOP. */
export function ReviewJoins({ card, review, forms, only }: Props) {
  const before = joinableBefore(review.queue.cards, card);
  const rest = restOfItem(review.queue.cards, card);
  return (
    <div className="flex flex-wrap gap-8">
      {before && (
        <VerbForm
          id="zusammenfassen"
          action={forms.merge}
          hidden={{
            ...cardFields(card, before.id, only),
            ...{ previousId: before.id, previousVersion: before.version },
          }}
          small
        >
          <KeyCap>Z</KeyCap> Mit der vorigen zusammenfassen
        </VerbForm>
      )}
      {rest.length > 1 && (
        <VerbForm
          id="rest-bestaetigen"
          action={forms.confirmRest}
          hidden={onwards(review.nextItem, only)}
          several={{ name: 'demands', values: rest.map(({ id, version }) => `${id}:${version}`) }}
          small
        >
          <KeyCap>A</KeyCap> Alle {rest.length} offenen Stellen von TOP {card.item} bestätigen
        </VerbForm>
      )}
    </div>
  );
}

interface VerbFormProps {
  id?: string;
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
  several?: { name: string; values: readonly string[] };
  /** Takes the press instead of sending the form. */
  onPress?: () => void;
  rank?: 'primary' | 'secondary';
  small?: boolean;
  children: ReactNode;
}

/** One button with what it says beside it. */
function VerbForm({
  id,
  action,
  hidden,
  several,
  onPress,
  rank = 'secondary',
  small,
  children,
}: VerbFormProps) {
  const [state, formAction] = useActionState(action, IDLE);
  const submitted = (event: SubmitEvent) => {
    if (!onPress) return;
    event.preventDefault();
    onPress();
  };
  return (
    <form id={id} action={formAction} noValidate onSubmit={submitted} className="flex flex-col gap-8">
      <FormMessage state={state} />
      <HiddenFields values={hidden} />
      {several?.values.map((value) => (
        <input key={value} type="hidden" name={several.name} value={value} />
      ))}
      <SubmitButton rank={rank} small={small}>
        {children}
      </SubmitButton>
    </form>
  );
}
