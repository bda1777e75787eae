'use client';

import { useState } from 'react';
import { useVerbQueue, type VerbQueue } from '@/components/demand/use-verb-queue';
import {
  allowedVerbs,
  isOpenCard,
  nextOpenCard,
  type ReviewCard,
  type ReviewVerb,
} from '@/lib/domain/review-card';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';
import { routes } from '@/lib/routes';

export interface Review {
  queue: VerbQueue;
  /** Null: the conference has none. */
  card: ReviewCard | null;
  /** The cards that one leafs through: all, or the open ones with the one that is shown. */
  listed: ReviewCard[];
  show: (id: string) => void;
  /** One card on or back. */
  leaf: (by: 1 | -1) => void;
  decide: (verb: 'CONFIRM' | 'DISMISS') => void;
  /**
   * Takes a decision back: of this card, else the last one, else that of the card which is shown. Leads to it also where
   * it cannot be taken back, as entries hold on to it.
   */
  undo: (id?: string) => void;
  /** The card after this one that somebody has to look at. */
  next: string | null;
  /** The same in another TOP. */
  nextItem: string | null;
}

/** Which card is shown and what was decided: at once on this page, in the program one after the other. */
export function useReview(page: DemandReviewPage, shownId: string | null, only: 'offen' | null): Review {
  const { number } = page.conference;
  const queue = useVerbQueue(number, page.cards);
  const [seen, setSeen] = useState({ page, shownId });
  const [decided, setDecided] = useState<readonly string[]>([]);
  // A form was answered with a new page.
  if (seen.page !== page) setSeen({ page, shownId });
  const { cards } = queue;
  const card = shownCard(cards, seen.shownId);
  const listed = only === null ? cards : cards.filter((one) => isOpenCard(one) || one.id === card?.id);

  const show = (id: string) => {
    setSeen({ page, shownId: id });
    window.history.replaceState(null, '', routes.demandReview(number, id, only));
  };
  const send = (one: ReviewCard, verb: ReviewVerb) => {
    if (!allowedVerbs(one).includes(verb)) return false;
    queue.send(one.id, verb);
    return true;
  };
  return {
    ...{ queue, card, listed, show },
    next: card && nextOpenCard(cards, card.id),
    nextItem: card && nextOpenCard(elsewhere(cards, card), card.id),
    leaf: (by) => {
      const to = listed[listed.findIndex(({ id }) => id === card?.id) + by];
      if (to) show(to.id);
    },
    decide: (verb) => {
      if (!card || !send(card, verb)) return;
      setDecided((before) => [...before, card.id]);
      show(nextOpenCard(cards, card.id) ?? card.id);
    },
    undo: (id = decided.at(-1)) => {
      const last = cards.find((one) => one.id === id) ?? card;
      if (!last) return;
      send(last, 'REOPEN');
      setDecided((before) => before.filter((one) => one !== last.id));
      show(last.id);
    },
  };
}

/** The one that the address names, else the first open one, else the first. */
function shownCard(cards: readonly ReviewCard[], id: string | null): ReviewCard | null {
  return cards.find((card) => card.id === id) ?? cards.find(isOpenCard) ?? cards[0] ?? null;
}

/** The cards of other resolutions, with this one to begin from. */
function elsewhere(cards: readonly ReviewCard[], card: ReviewCard): ReviewCard[] {
  return cards.filter(({ id, resolutionId }) => id === card.id || resolutionId !== card.resolutionId);
}
