import { describe, expect, it } from 'vitest';
import { RULE_SHAPES, ruleValueOf } from './conference-rule';
import { STATE_CODES, type StateCode } from './federal-state';
import type { VoteCounts } from './outcome';
import type { NamedVotes, SessionOutcome } from './session-command';
import {
  isAdoptedBy,
  judgeVote,
  outcomeByRule,
  restsOnUnconfirmedRule,
  votingRules,
  type AdoptionRule,
  type StatedVote,
  type VoteFault,
  type VotingRules,
} from './vote';

const SIMPLE: AdoptionRule = { kind: 'SIMPLE_MAJORITY' };
const minimum = (yes: number): AdoptionRule => ({ kind: 'MINIMUM_YES', yes });
const counts = (yes: number, no: number, abstain: number): VoteCounts => ({ yes, no, abstain });

function rulesOf(adoption: AdoptionRule, rest: Partial<VotingRules> = {}): VotingRules {
  return {
    ...{ adoption, adoptionConfirmed: true, abstentionsAllowed: true, abstentionsConfirmed: true },
    ...rest,
  };
}

const vote = (outcome: SessionOutcome, rest: Partial<StatedVote> = {}): StatedVote => ({
  ...{ outcome, counts: null, votes: null, deviationReason: null },
  ...rest,
});

const ALL = STATE_CODES;
/** The first `count` Länder in chair order are there. */
const inTheRoom = (count: number): StateCode[] => STATE_CODES.slice(0, count);

/** Null: accepted. */
function faultOf(
  stated: StatedVote,
  rules: VotingRules,
  present: readonly StateCode[] = ALL,
): VoteFault | null {
  const judged = judgeVote(stated, { present, rules });
  return judged.ok ? null : judged.error;
}

describe('what a majority is, by the rule', () => {
  it.each([9, 11, 13])('%i Ja of 16: one below, exactly, one above', (needed) => {
    for (const no of [0, 1, 16 - needed - 1]) {
      expect(isAdoptedBy(minimum(needed), counts(needed - 1, no, 0))).toBe(false);
      expect(isAdoptedBy(minimum(needed), counts(needed, no, 0))).toBe(true);
      expect(isAdoptedBy(minimum(needed), counts(needed + 1, no, 0))).toBe(true);
    }
  });

  it.each([
    [counts(8, 8, 0), false],
    [counts(9, 7, 0), true],
    [counts(7, 9, 0), false],
    [counts(1, 0, 15), true],
    [counts(1, 1, 14), false],
    [counts(2, 1, 0), true],
    [counts(0, 0, 16), false],
  ])('simple: %o, whatever the abstentions and absent Länder: %s', (cast, adopted) => {
    expect(isAdoptedBy(SIMPLE, cast)).toBe(adopted);
  });

  it.each([
    // [needed, counts, what it comes to where abstentions do not matter, and where they do]
    [9, counts(9, 7, 0), 'MAJORITY', 'MAJORITY'],
    [9, counts(8, 8, 0), 'REJECTED', 'REJECTED'],
    [9, counts(9, 0, 7), 'UNANIMOUS', 'MAJORITY'],
    [9, counts(8, 0, 8), 'REJECTED', 'REJECTED'],
    [11, counts(11, 0, 5), 'UNANIMOUS', 'MAJORITY'],
    [11, counts(10, 0, 6), 'REJECTED', 'REJECTED'],
    [11, counts(11, 5, 0), 'MAJORITY', 'MAJORITY'],
    [13, counts(13, 1, 2), 'MAJORITY', 'MAJORITY'],
    [13, counts(12, 1, 3), 'REJECTED', 'REJECTED'],
    [13, counts(13, 0, 0), 'UNANIMOUS', 'UNANIMOUS'],
    [13, counts(14, 0, 1), 'UNANIMOUS', 'MAJORITY'],
    [16, counts(16, 0, 0), 'UNANIMOUS', 'UNANIMOUS'],
    [16, counts(15, 0, 0), 'REJECTED', 'REJECTED'],
  ] as const)('%i needed, %o comes to %s, or %s', (needed, cast, tolerant, strict) => {
    expect(outcomeByRule(cast, rulesOf(minimum(needed)))).toBe(tolerant);
    expect(outcomeByRule(cast, rulesOf(minimum(needed), { abstentionsAllowed: false }))).toBe(strict);
  });
});

describe('an adopted or rejected motion beside the majority', () => {
  const adoptions = [9, 11, 13].flatMap((needed) =>
    ([-1, 0, 1] as const).map((step) => [needed, needed + step] as const),
  );

  it.each(adoptions)('%i needed, %i Ja: mehrheitlich, and abgelehnt, by a confirmed rule', (needed, yes) => {
    const rules = rulesOf(minimum(needed));
    const cast = { counts: counts(yes, 16 - yes, 0) };
    const enough = yes >= needed;
    expect(faultOf(vote('MAJORITY', cast), rules)).toBe(enough ? null : 'ADOPTED_BELOW_MAJORITY');
    expect(faultOf(vote('REJECTED', cast), rules)).toBe(enough ? 'REJECTED_THOUGH_ADOPTED' : null);
  });

  it.each(adoptions)('%i needed, %i Ja: warned of while the rule is not confirmed', (needed, yes) => {
    const rules = rulesOf(minimum(needed), { adoptionConfirmed: false });
    const enough = yes >= needed;
    for (const [outcome, fits] of [
      ['MAJORITY', enough],
      ['REJECTED', !enough],
    ] as const) {
      const stated = vote(outcome, { counts: counts(yes, 16 - yes, 0) });
      expect(faultOf(stated, rules)).toBe(fits ? null : 'DEVIATION_NEEDS_REASON');
      const judged = judgeVote({ ...stated, deviationReason: 'So verkündet.' }, { present: ALL, rules });
      expect(judged).toMatchObject({ ok: true, value: { deviationReason: fits ? null : 'So verkündet.' } });
    }
  });

  it.each([
    [counts(8, 8, 0), 'REJECTED'],
    [counts(9, 7, 0), 'MAJORITY'],
    [counts(5, 4, 7), 'MAJORITY'],
    [counts(4, 5, 7), 'REJECTED'],
  ] as const)('simple majority, %o: only %s', (cast, fitting) => {
    for (const outcome of ['MAJORITY', 'REJECTED'] as const)
      expect(faultOf(vote(outcome, { counts: cast }), rulesOf(SIMPLE)) === null).toBe(outcome === fitting);
  });

  it('knows without counts what cannot have been reached by those in the room', () => {
    for (const needed of [9, 11, 13]) {
      const rules = rulesOf(minimum(needed));
      expect(faultOf(vote('UNANIMOUS'), rules, inTheRoom(needed - 1))).toBe('ADOPTED_BELOW_MAJORITY');
      expect(faultOf(vote('UNANIMOUS'), rules, inTheRoom(needed))).toBeNull();
      expect(faultOf(vote('MAJORITY'), rules, inTheRoom(needed))).toBe('ADOPTED_BELOW_MAJORITY');
      expect(faultOf(vote('MAJORITY'), rules, inTheRoom(needed + 1))).toBeNull();
      expect(faultOf(vote('UNANIMOUS'), rules, [])).toBeNull();
    }
  });

  it('takes sixteen Ja for adopted under every rule, confirmed or not', () => {
    const rules = rulesOf(minimum(16), { adoptionConfirmed: false });
    const stated = vote('REJECTED', { counts: counts(16, 0, 0), deviationReason: 'So verkündet.' });
    expect(faultOf(stated, rules)).toBe('REJECTED_THOUGH_ADOPTED');
  });
});

describe('einstimmig and mehrheitlich beside abstentions', () => {
  // [counts, allowed, confirmed, einstimmig, mehrheitlich]
  it.each([
    [counts(15, 0, 1), true, true, null, 'MAJORITY_IS_UNANIMOUS'],
    [counts(15, 0, 1), true, false, null, 'DEVIATION_NEEDS_REASON'],
    [counts(15, 0, 1), false, true, 'UNANIMOUS_WITH_ABSTENTIONS', null],
    [counts(15, 0, 1), false, false, 'DEVIATION_NEEDS_REASON', null],
    [counts(14, 1, 1), true, true, 'UNANIMOUS_WITH_NO_VOTES', null],
    [counts(14, 1, 1), false, false, 'UNANIMOUS_WITH_NO_VOTES', null],
    [counts(13, 0, 0), true, true, null, 'MAJORITY_IS_UNANIMOUS'],
    [counts(13, 0, 0), false, false, null, 'MAJORITY_IS_UNANIMOUS'],
    [counts(16, 0, 0), false, true, null, 'MAJORITY_IS_UNANIMOUS'],
  ] as const)(
    '%o, allowed %s, confirmed %s: einstimmig %s, mehrheitlich %s',
    (cast, allowed, confirmed, unanimous, majority) => {
      for (const adoption of [minimum(9), SIMPLE]) {
        const rules = rulesOf(adoption, { abstentionsAllowed: allowed, abstentionsConfirmed: confirmed });
        expect(faultOf(vote('UNANIMOUS', { counts: cast }), rules)).toBe(unanimous);
        expect(faultOf(vote('MAJORITY', { counts: cast }), rules)).toBe(majority);
      }
    },
  );

  it('names a confirmed rule before it asks for the reason against one that is not', () => {
    const rules = rulesOf(minimum(13), { abstentionsAllowed: false, abstentionsConfirmed: false });
    const stated = vote('UNANIMOUS', { counts: counts(12, 0, 4), deviationReason: 'So verkündet.' });
    expect(faultOf(stated, rules)).toBe('ADOPTED_BELOW_MAJORITY');
  });
});

describe('what no rule can heal', () => {
  const rules = rulesOf(minimum(1), { adoptionConfirmed: false, abstentionsConfirmed: false });
  const reason = { deviationReason: 'So verkündet.' };

  it.each([
    ['NOTED', counts(16, 0, 0), 'COUNTS_WITHOUT_VOTE'],
    ['POSTPONED', counts(16, 0, 0), 'COUNTS_WITHOUT_VOTE'],
    ['WITHDRAWN', counts(16, 0, 0), 'COUNTS_WITHOUT_VOTE'],
    ['MERGED', counts(16, 0, 0), 'COUNTS_WITHOUT_VOTE'],
    ['UNANIMOUS', counts(15, 1, 0), 'UNANIMOUS_WITH_NO_VOTES'],
    ['UNANIMOUS', counts(0, 0, 16), 'ADOPTED_WITHOUT_YES_VOTES'],
    ['MAJORITY', counts(0, 8, 8), 'ADOPTED_WITHOUT_YES_VOTES'],
    ['MAJORITY', counts(12, 3, 2), 'COUNTS_IMPOSSIBLE'],
    ['REJECTED', counts(0, 0, 0), 'COUNTS_IMPOSSIBLE'],
    ['MAJORITY', counts(13, -1, 2), 'COUNTS_IMPOSSIBLE'],
  ] as const)('%s with %o', (outcome, cast, fault) => {
    expect(faultOf(vote(outcome, { counts: cast, ...reason }), rules)).toBe(fault);
  });

  it('more votes than Länder in the room, and the vote of one that is not there', () => {
    const twelve = inTheRoom(12);
    expect(faultOf(vote('MAJORITY', { counts: counts(11, 1, 0) }), rules, twelve)).toBeNull();
    expect(faultOf(vote('MAJORITY', { counts: counts(11, 1, 1), ...reason }), rules, twelve)).toBe(
      'MORE_VOTES_THAN_STATES',
    );
    const byName: NamedVotes = { BW: 'YES', BY: 'YES', BE: 'NO', TH: 'YES' };
    expect(faultOf(vote('MAJORITY', { votes: byName, ...reason }), rules, twelve)).toBe(
      'VOTE_OF_ABSENT_STATE',
    );
    expect(faultOf(vote('MAJORITY', { votes: byName }), rules, [...twelve, 'TH'])).toBeNull();
  });

  it('counts that the named votes do not add up to', () => {
    const votes: NamedVotes = { BW: 'YES', BY: 'YES', BE: 'NO', BB: 'ABSTAIN' };
    expect(faultOf(vote('MAJORITY', { votes, counts: counts(2, 1, 0), ...reason }), rules)).toBe(
      'COUNTS_DISAGREE_WITH_VOTES',
    );
    expect(judgeVote(vote('MAJORITY', { votes }), { present: ALL, rules })).toMatchObject({
      value: { counts: counts(2, 1, 1) },
    });
  });

  it('named votes where nothing is voted on, or none at all', () => {
    expect(faultOf(vote('NOTED', { votes: { BW: 'YES' } }), rules)).toBe('COUNTS_WITHOUT_VOTE');
    expect(faultOf(vote('MAJORITY', { votes: {} }), rules)).toBe('COUNTS_IMPOSSIBLE');
  });

  it('keeps no reason where nothing stands against a rule', () => {
    const judged = judgeVote(vote('UNANIMOUS', reason), { present: ALL, rules });
    expect(judged).toEqual({ ok: true, value: { counts: null, deviationReason: null } });
  });
});

describe('the rules of procedure of a conference', () => {
  it('are what the office set, in every shape that the form can send', () => {
    const shape = RULE_SHAPES.ADOPTION_MAJORITY;
    const words = shape.kind === 'CHOICE' ? Object.keys(shape.choices) : [];
    expect(words).toHaveLength(17);
    for (const word of words) {
      const value = ruleValueOf('ADOPTION_MAJORITY', word);
      const { adoption, adoptionConfirmed } = votingRules([
        { key: 'ADOPTION_MAJORITY', value, confirmed: true },
      ]);
      expect(adoption).toEqual(word === 'SIMPLE' ? SIMPLE : minimum(Number(word)));
      expect(adoptionConfirmed).toBe(true);
    }
    const strict = ruleValueOf('UNANIMITY_WITH_ABSTENTION', 'NO');
    expect(votingRules([{ key: 'UNANIMITY_WITH_ABSTENTION', value: strict, confirmed: true }])).toMatchObject(
      { abstentionsAllowed: false, abstentionsConfirmed: true },
    );
  });

  it('are proposals, unconfirmed, where nobody set them', () => {
    const proposed = {
      ...{ adoption: minimum(9), adoptionConfirmed: false },
      ...{ abstentionsAllowed: true, abstentionsConfirmed: false },
    };
    expect(votingRules([])).toEqual(proposed);
    expect(votingRules([{ key: 'ADOPTION_MAJORITY', value: 'neun', confirmed: false }])).toEqual(proposed);
  });

  it('mark what rests on one that is not confirmed', () => {
    const open = rulesOf(SIMPLE, { abstentionsConfirmed: false });
    expect(restsOnUnconfirmedRule('UNANIMOUS', counts(15, 0, 1), open)).toBe(true);
    expect(restsOnUnconfirmedRule('UNANIMOUS', counts(16, 0, 0), open)).toBe(false);
    expect(restsOnUnconfirmedRule('MAJORITY', null, { ...open, adoptionConfirmed: false })).toBe(true);
    expect(restsOnUnconfirmedRule('NOTED', null, { ...open, adoptionConfirmed: false })).toBe(false);
  });
});
