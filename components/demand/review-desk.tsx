'use client';

import { ReviewLeafing } from '@/components/demand/review-leafing';
import type { ReviewForms } from '@/components/demand/review-forms';
import { ReviewMap } from '@/components/demand/review-map';
import { ReviewReading } from '@/components/demand/review-reading';
import { ReviewSource } from '@/components/demand/review-source';
import { ReviewStatus } from '@/components/demand/review-status';
import { ReviewTools } from '@/components/demand/review-tools';
import { ReviewJoins, ReviewVerbs } from '@/components/demand/review-verbs';
import { useReview, type Review } from '@/components/demand/use-review';
import { useReviewKeys, type ReviewKey } from '@/components/demand/use-review-keys';
import { tools } from '@/components/demand/card-tools';
import { placeWords } from '@/lib/i18n/demand-words';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

interface Props {
  page: DemandReviewPage;
  /** The card that the address names. */
  shownId: string | null;
  only: 'offen' | null;
  forms: ReviewForms;
}

/** The review: one card at a time, the source on the left, the reading on the right, all of them at the side. */
export function ReviewDesk({ page, shownId, only, forms }: Props) {
  const review = useReview(page, shownId, only);
  useReviewKeys((key) => carryOut(key, review));
  const { card, queue } = review;
  const resolution = page.resolutions.find(({ id }) => id === card?.resolutionId);
  if (!card || !resolution) return null;
  return (
    <>
      <ReviewStatus queue={queue} conference={page.conference.number} />
      <div className="review">
        <div className="review__card">
          <ReviewSource
            conference={page.conference.number}
            resolution={resolution}
            card={card}
            cards={queue.cards}
          />
          <section aria-labelledby="lesart" className="min-w-0">
            <h2 id="lesart" className="sr-only">
              So gelesen: TOP {card.item} {placeWords(card)}
            </h2>
            <ReviewReading card={card} page={page} />
            <div className="mt-16 mb-24 flex flex-col gap-12">
              <ReviewVerbs card={card} review={review} forms={forms} only={only} key={`verbs-${card.id}`} />
              <ReviewJoins card={card} review={review} forms={forms} only={only} key={`joins-${card.id}`} />
            </div>
            <ReviewTools
              // Another card, or the same one changed: its forms begin anew.
              key={`${card.id}-${card.version}`}
              {...{ card, page, forms, only }}
              next={review.next}
            />
            <ReviewLeafing review={review} conference={page.conference.number} only={only} />
          </section>
        </div>
        <ReviewMap page={page} cards={review.listed} currentId={card.id} only={only} show={review.show} />
      </div>
      <p role="status" className="sr-only">
        TOP {card.item} {placeWords(card)}
      </p>
    </>
  );
}

function carryOut(key: ReviewKey, review: Review): void {
  const acts: Record<ReviewKey, () => void> = {
    j: () => review.decide('CONFIRM'),
    n: () => review.decide('DISMISS'),
    u: () => review.undo(),
    e: () => tools.open('bearbeiten'),
    t: () => tools.open('teilen'),
    z: () => tools.submit('zusammenfassen'),
    a: () => tools.submit('rest-bestaetigen'),
    escape: () => tools.close(),
    arrowleft: () => review.leaf(-1),
    arrowright: () => review.leaf(1),
  };
  acts[key]();
}
