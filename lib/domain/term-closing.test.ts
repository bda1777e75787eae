import { describe, expect, it } from 'vitest';
import { CLOSING_CHECKS, closingChecks, closingObstacle, type TermFacts } from './term-closing';

const FINISHED: TermFacts = {
  sitting: 'HELD',
  undecided: [],
  runningCirculars: [],
  announcedStatements: [],
  minutes: { internalFrozen: true, externalFrozen: true, externalPublished: true },
  openCorrections: 0,
  openFindings: 0,
  next: { number: 23, chair: 'SL' },
  openDemands: 0,
};
const without = (part: keyof TermFacts['minutes']) => ({
  minutes: { ...FINISHED.minutes, [part]: false },
});
const notDone = (facts: Partial<TermFacts>) =>
  closingChecks({ ...FINISHED, ...facts })
    .filter(({ state }) => state !== 'DONE')
    .map(({ kind, state }) => `${kind} ${state}`);

describe('the checklist of a closing', () => {
  it('names every check once, in the order of a term', () => {
    expect(closingChecks(FINISHED).map(({ kind }) => kind)).toEqual([...CLOSING_CHECKS]);
    expect(notDone({})).toEqual([]);
  });

  it.each<[Partial<TermFacts>, string]>([
    [{ sitting: 'PLANNED' }, 'SITTING_HELD OPEN'],
    [{ sitting: 'RUNNING' }, 'SITTING_HELD OBSTACLE'],
    [{ undecided: ['4.2'] }, 'ITEMS_DECIDED OPEN'],
    [{ runningCirculars: ['01/2027'] }, 'CIRCULARS_CONCLUDED OBSTACLE'],
    [{ announcedStatements: ['4.1'] }, 'STATEMENTS_SUBMITTED OPEN'],
    [without('internalFrozen'), 'INTERNAL_MINUTES_FROZEN OPEN'],
    [without('externalFrozen'), 'EXTERNAL_MINUTES_FROZEN OPEN'],
    [{ openCorrections: 1 }, 'CORRECTIONS_DECIDED OPEN'],
    [{ openFindings: 1 }, 'FINDINGS_SETTLED OPEN'],
    [without('externalPublished'), 'EXTERNAL_MINUTES_PUBLISHED OPEN'],
    [{ next: null }, 'SUCCESSOR_READY OPEN'],
    [{ next: { number: 23, chair: null } }, 'SUCCESSOR_READY OPEN'],
    [{ openDemands: 3 }, 'DEMANDS_HANDED_OVER CARRIED'],
  ])('%j', (facts, line) => {
    expect(notDone(facts)).toEqual([line]);
  });

  it('asks for no minutes where nothing was held', () => {
    const minutes = { internalFrozen: false, externalFrozen: false, externalPublished: false };
    expect(notDone({ sitting: 'NONE', minutes })).toEqual([]);
  });
});

describe('what stands against a closing', () => {
  const obstacle = (facts: Partial<TermFacts>, reason: string | null) =>
    closingObstacle(closingChecks({ ...FINISHED, ...facts }), reason);

  it.each<[Partial<TermFacts>, string | null, string | null]>([
    [{}, null, null],
    [{ openDemands: 3 }, null, null],
    [{ undecided: ['4.2'] }, null, 'TERM_UNFINISHED'],
    [{ undecided: ['4.2'] }, 'Vertagt', null],
    [{ sitting: 'RUNNING' }, 'Vertagt', 'TERM_STILL_RUNNING'],
    [{ runningCirculars: ['01/2027'], undecided: ['4.2'] }, null, 'TERM_STILL_RUNNING'],
  ])('%j with reason %j: %s', (facts, reason, expected) => {
    expect(obstacle(facts, reason)).toBe(expected);
  });
});
