import { isFollowedKind, type DemandDue, type DemandKind } from './demand';

/** One request as the review shows it, also in the browser. */
export interface ReviewCard {
  id: string;
  version: number;
  resolutionId: string;
  /** TOP without "TOP". */
  item: string;
  clause: number;
  position: number;
  /** Where its words stand; null: not in the text as it was corrected since. */
  place: { blockIndex: number; from: number; to: number } | null;
  kind: DemandKind;
  text: string;
  /** Codes of bodies, in the order in which they are named. */
  addressees: readonly string[];
  due: DemandDue;
  followUp: boolean;
  /** Code; null: that of the resolution. */
  policyField: string | null;
  confirmed: boolean;
  /** Confirmed before its words went out of the text, and by nobody since. */
  outdated: boolean;
  /** Entries or letters hold on to it: it is corrected, nothing else. */
  bound: boolean;
}

/** What a key of the review does to a card. */
export const REVIEW_VERBS = ['CONFIRM', 'DISMISS', 'REOPEN'] as const;
export type ReviewVerb = (typeof REVIEW_VERBS)[number];

/** A decision that waits in the browser until the program has answered it. */
export interface PendingVerb {
  demandId: string;
  verb: ReviewVerb;
}

/** The verbs that a card allows, so that no key does what the program would refuse. */
export function allowedVerbs(card: ReviewCard): ReviewVerb[] {
  const reopen: ReviewVerb[] = card.confirmed && !card.outdated && !card.bound ? ['REOPEN'] : [];
  const confirm: ReviewVerb[] = isOpenCard(card) && namesWhomItAsks(card) ? ['CONFIRM'] : [];
  const dismiss: ReviewVerb[] = isOpenCard(card) && !card.bound ? ['DISMISS'] : [];
  return [...reopen, ...confirm, ...dismiss];
}

function namesWhomItAsks({ followUp, addressees }: ReviewCard): boolean {
  return !followUp || addressees.length > 0;
}

/** Whether somebody has to look at it: a suggestion, or confirmed words that stand there no more. */
export function isOpenCard({ confirmed, outdated }: Pick<ReviewCard, 'confirmed' | 'outdated'>): boolean {
  return !confirmed || outdated;
}

/** A card as it will be once the verb is carried out. */
export function cardAfter(card: ReviewCard, verb: ReviewVerb): ReviewCard {
  const decided = { ...card, confirmed: verb !== 'REOPEN', outdated: false };
  if (verb !== 'DISMISS') return decided;
  const kind = isFollowedKind(card.kind) ? 'POSITION' : card.kind;
  return { ...decided, kind, followUp: false };
}

/**
 * The cards as they are shown: as the page was written, with what was answered since and what still waits.
 * @param answered cards by id as the program answered them; null: gone
 */
export function shownCards(
  cards: readonly ReviewCard[],
  answered: ReadonlyMap<string, ReviewCard | null>,
  pending: readonly PendingVerb[],
): ReviewCard[] {
  return cards.flatMap((card) => {
    const answer = answered.get(card.id);
    if (answer === null) return [];
    const latest = answer && answer.version > card.version ? answer : card;
    const waiting = pending.filter(({ demandId }) => demandId === card.id);
    return [waiting.reduce((shown, { verb }) => cardAfter(shown, verb), latest)];
  });
}

/** The next open card behind this one, then from the beginning; null if none is open but this one. */
export function nextOpenCard(cards: readonly ReviewCard[], id: string): string | null {
  const here = cards.findIndex((card) => card.id === id);
  const order = [...cards.slice(here + 1), ...cards.slice(0, Math.max(here, 0))];
  return order.find(isOpenCard)?.id ?? null;
}

/** The request before it in the same paragraph, with which it can be joined; null without one. */
export function joinableBefore(cards: readonly ReviewCard[], card: ReviewCard): ReviewCard | null {
  const before = cards[cards.findIndex(({ id }) => id === card.id) - 1];
  if (!before || before.resolutionId !== card.resolutionId || before.clause !== card.clause) return null;
  const together = before.place?.blockIndex === card.place?.blockIndex && before.place !== null;
  return together && !before.bound && !card.bound ? before : null;
}

/** Suggestions of a TOP that can be confirmed as they stand, all at once; one whose words are gone is looked at alone. */
export function restOfItem(cards: readonly ReviewCard[], { resolutionId }: ReviewCard): ReviewCard[] {
  return cards.filter(
    (card) =>
      card.resolutionId === resolutionId && !card.confirmed && card.place !== null && namesWhomItAsks(card),
  );
}

/** Seconds that a card takes a practised person: one to decide on, and one that only says that nothing is asked. */
const SECONDS = { followed: 7, other: 3 } as const;

export interface ReviewProgress {
  done: number;
  total: number;
  /** Minutes for what is open, rounded up; 0: nothing is. */
  minutesLeft: number;
}

/** How far the review is. */
export function reviewProgress(cards: readonly ReviewCard[]): ReviewProgress {
  const open = cards.filter(isOpenCard);
  const seconds = open.reduce((sum, { followUp }) => sum + (followUp ? SECONDS.followed : SECONDS.other), 0);
  return {
    ...{ done: cards.length - open.length, total: cards.length },
    minutesLeft: Math.ceil(seconds / 60),
  };
}
