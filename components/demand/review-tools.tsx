import type { ReactNode } from 'react';
import { AddForm } from '@/components/demand/add-form';
import { CorrectForm } from '@/components/demand/correct-form';
import { KeyCap } from '@/components/demand/key-cap';
import { cardFields, onwards, type ReviewForms } from '@/components/demand/review-forms';
import { SplitForm } from '@/components/demand/split-form';
import { CommandForm } from '@/components/ui/command-form';
import type { ReviewCard } from '@/lib/domain/review-card';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

interface Props {
  card: ReviewCard;
  /** The card to go on with after a correction. */
  next: string | null;
  page: DemandReviewPage;
  forms: ReviewForms;
  only: 'offen' | null;
}

/** What needs more than one key: correct, divide, add, remove. One of them is open at a time. */
export function ReviewTools({ card, next, page, forms, only }: Props) {
  const stay = cardFields(card, card.id, only);
  return (
    <div>
      <Tool id="bearbeiten" keyName="E" label="Bearbeiten">
        <CorrectForm
          card={card}
          choices={page}
          action={forms.correct}
          hidden={cardFields(card, next, only)}
        />
      </Tool>
      {!card.bound && card.place !== null && (
        <Tool id="teilen" keyName="T" label="Teilen">
          <SplitForm card={card} action={forms.split} hidden={stay} />
        </Tool>
      )}
      <Tool id="erfassen" label="Weitere Stelle dieser Ziffer erfassen">
        <AddForm card={card} choices={page} action={forms.add} hidden={onwards(card.id, only)} />
      </Tool>
      {!card.bound && (
        <Tool id="entfernen" label="Doppelte Stelle entfernen">
          <p className="mb-12">
            Die Stelle wird aus der Auswertung genommen. Wird an ihr nur nichts erbeten, wählen Sie bitte
            „Nicht nachverfolgen“. Am Beschluss ändert sich nichts.
          </p>
          <CommandForm
            action={forms.remove}
            hidden={cardFields(card, next, only)}
            submit="Stelle entfernen"
            rank="secondary"
          />
        </Tool>
      )}
    </div>
  );
}

function Tool({
  id,
  keyName,
  label,
  children,
}: {
  id: string;
  keyName?: string;
  label: string;
  children: ReactNode;
}) {
  return (
    <details id={id} name="werkzeug" className="border-line border-b">
      <summary className="link flex min-h-44 items-center gap-8 font-medium">
        {keyName && <KeyCap>{keyName}</KeyCap>}
        {label}
      </summary>
      <div className="pt-4 pb-16">{children}</div>
    </details>
  );
}
