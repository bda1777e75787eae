import { describe, expect, it } from 'vitest';
import {
  allowedVerbs,
  cardAfter,
  isOpenCard,
  joinableBefore,
  nextOpenCard,
  restOfItem,
  reviewProgress,
  shownCards,
  type ReviewCard,
} from './review-card';

const card = (id: string, parts: Partial<ReviewCard> = {}): ReviewCard => ({
  ...{ id, version: 0, resolutionId: 'r', item: '1.1', clause: 1, position: 1, text: 'x', kind: 'REQUEST' },
  ...{ place: { blockIndex: 0, from: 0, to: 1 }, addressees: ['BUND'], due: { conference: null, on: null } },
  ...{ followUp: true, policyField: null, confirmed: false },
  ...{ outdated: false, bound: false },
  ...parts,
});

/** Confirmed in words that a correction has taken out. */
const GONE: Partial<ReviewCard> = { place: null, confirmed: true, outdated: true };

describe('what a card allows', () => {
  it.each<[string, Partial<ReviewCard>, string[]]>([
    ['a suggestion', {}, ['CONFIRM', 'DISMISS']],
    ['one without addressee', { addressees: [] }, ['DISMISS']],
    ['one that asks nothing of nobody', { addressees: [], followUp: false }, ['CONFIRM', 'DISMISS']],
    ['a confirmed one', { confirmed: true }, ['REOPEN']],
    ['a confirmed one with entries', { confirmed: true, bound: true }, []],
    ['a suggestion in a letter', { bound: true }, ['CONFIRM']],
    ['a confirmed one whose words are gone', GONE, ['CONFIRM', 'DISMISS']],
    ['the same with entries', { ...GONE, bound: true }, ['CONFIRM']],
    ['the same confirmed anew', { ...GONE, outdated: false }, ['REOPEN']],
    ['the same taken back then', { ...GONE, outdated: false, confirmed: false }, ['CONFIRM', 'DISMISS']],
  ])('%s', (_, parts, verbs) => {
    expect(allowedVerbs(card('a', parts))).toEqual(verbs);
  });

  it('is nothing more to do once confirmed, unless its words are gone', () => {
    expect(isOpenCard(card('a'))).toBe(true);
    expect(isOpenCard(card('a', { confirmed: true }))).toBe(false);
    expect(isOpenCard(card('a', GONE))).toBe(true);
    expect(isOpenCard(card('a', { ...GONE, outdated: false }))).toBe(false);
  });
});

describe('the cards as they are shown', () => {
  it('are the latest known, with what waits on top', () => {
    const answered = new Map([
      ['a', card('a', { version: 2, kind: 'APPEAL' })],
      ['b', card('b', { version: 0, kind: 'APPEAL' })],
      ['c', null],
    ]);
    const pending = [{ demandId: 'a', verb: 'DISMISS' as const }];
    const shown = shownCards([card('a'), card('b'), card('c')], answered, pending);
    expect(shown.map(({ id, kind, confirmed }) => [id, kind, confirmed])).toEqual([
      ['a', 'POSITION', true],
      ['b', 'REQUEST', false],
    ]);
  });

  it('change as the verbs do', () => {
    expect(cardAfter(card('a', { kind: 'NOTE', followUp: false }), 'DISMISS')).toMatchObject({
      kind: 'NOTE',
    });
    expect(cardAfter(card('a'), 'DISMISS')).toMatchObject({ kind: 'POSITION', followUp: false });
    expect(cardAfter(card('a', { confirmed: true }), 'REOPEN')).toMatchObject({ confirmed: false });
    const anew = { confirmed: true, outdated: false };
    expect(cardAfter(card('a', GONE), 'CONFIRM')).toMatchObject({ ...anew, kind: 'REQUEST', followUp: true });
    expect(cardAfter(card('a', GONE), 'DISMISS')).toMatchObject({ ...anew, followUp: false });
  });
});

describe('the way through', () => {
  const done = { confirmed: true };
  it('leads to the next open one, then begins anew', () => {
    const cards = [card('a'), card('b'), card('c', done), card('d')];
    expect(nextOpenCard(cards, 'b')).toBe('d');
    expect(nextOpenCard(cards, 'd')).toBe('a');
    expect(nextOpenCard([card('a'), card('b', done)], 'a')).toBeNull();
    expect(nextOpenCard(cards, 'gone')).toBe('a');
  });

  it('leads past one whose words are gone once somebody has looked at it', () => {
    const cards = [card('a'), card('b', GONE), card('c')];
    expect(nextOpenCard(cards, 'a')).toBe('b');
    const pending = [{ demandId: 'b', verb: 'CONFIRM' as const }];
    const shown = shownCards(cards, new Map(), pending);
    expect(nextOpenCard(shown, 'a')).toBe('c');
    expect(nextOpenCard(shown, 'c')).toBe('a');
    expect(reviewProgress(shown)).toMatchObject({ done: 1, total: 3 });
  });

  it('joins neighbours of one paragraph', () => {
    const cards = [card('a'), card('b', { position: 2 }), card('c', { clause: 2 })];
    const [a, b, c] = cards as [ReviewCard, ReviewCard, ReviewCard];
    expect([joinableBefore(cards, a), joinableBefore(cards, b), joinableBefore(cards, c)]).toEqual([
      null,
      a,
      null,
    ]);
    expect(joinableBefore([a, { ...b, place: { blockIndex: 1, from: 0, to: 1 } }], b)).toBe(a);
    const elsewhere = { ...b, place: { blockIndex: 1, from: 0, to: 1 } };
    expect(joinableBefore([a, elsewhere], elsewhere)).toBeNull();
    expect(joinableBefore([{ ...a, bound: true }, b], b)).toBeNull();
  });

  it('takes the rest of a TOP that can stand as it is', () => {
    const cards = [
      card('a'),
      card('b', done),
      card('c', { addressees: [] }),
      card('d', { resolutionId: 's' }),
      card('e', GONE),
      card('f', { place: null }),
    ];
    expect(restOfItem(cards, card('a')).map(({ id }) => id)).toEqual(['a']);
  });

  it('says how far it is and how long it takes', () => {
    const cards = [card('a', done), ...Array.from({ length: 10 }, (_, index) => card(`n${index}`))];
    expect(reviewProgress(cards)).toEqual({ done: 1, total: 11, minutesLeft: 2 });
    expect(reviewProgress([card('a', done)])).toEqual({ done: 1, total: 1, minutesLeft: 0 });
  });
});
