import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from './federal-state';
import { SESSION_OUTCOMES, VOTE_CHOICES } from './session-command';
import { judgeVote, outcomeByRule, type AdoptionRule, type StatedVote, type VotingRules } from './vote';

const anyAdoption = fc.oneof(
  fc.constant<AdoptionRule>({ kind: 'SIMPLE_MAJORITY' }),
  fc.integer({ min: 1, max: 16 }).map((yes): AdoptionRule => ({ kind: 'MINIMUM_YES', yes })),
);
const anyRules: fc.Arbitrary<VotingRules> = fc.record({
  ...{ adoption: anyAdoption, adoptionConfirmed: fc.boolean() },
  ...{ abstentionsAllowed: fc.boolean(), abstentionsConfirmed: fc.boolean() },
});
const count = fc.integer({ min: 0, max: 9 });
const anyCounts = fc.record({ yes: fc.integer({ min: -1, max: 17 }), no: count, abstain: count });
const anyVotes = fc.dictionary(fc.constantFrom(...STATE_CODES), fc.constantFrom(...VOTE_CHOICES));
const anyStated: fc.Arbitrary<StatedVote> = fc.record({
  outcome: fc.constantFrom(...SESSION_OUTCOMES),
  counts: fc.option(anyCounts, { freq: 3 }),
  votes: fc.option(anyVotes, { freq: 1 }),
  deviationReason: fc.option(fc.constant('So verkündet.'), { freq: 2 }),
});
/** Nobody has kept attendance, or these Länder are there. */
const anyRoom = fc.oneof(fc.constant([]), fc.subarray([...STATE_CODES], { minLength: 8 }));

describe('whatever the chair states', () => {
  it('is accepted only if no contradiction remains', () => {
    let counted = 0;
    const property = fc.property(anyStated, anyRules, anyRoom, (stated, rules, present) => {
      const judged = judgeVote(stated, { present, rules });
      if (!judged.ok) return;
      const { counts: kept, deviationReason } = judged.value;
      const { outcome, votes } = stated;
      const voted = ['UNANIMOUS', 'MAJORITY', 'REJECTED'].includes(outcome);
      expect(kept === null || voted).toBe(true);
      if (kept === null) return;
      counted += 1;
      const cast = kept.yes + kept.no + kept.abstain;
      expect(cast).toBeGreaterThan(0);
      expect(cast).toBeLessThanOrEqual(present.length === 0 ? 16 : present.length);
      if (outcome !== 'REJECTED') expect(kept.yes).toBeGreaterThan(0);
      if (outcome === 'UNANIMOUS') expect(kept.no).toBe(0);
      if (outcome === 'MAJORITY') expect(kept.no + kept.abstain).toBeGreaterThan(0);
      if (votes) expect(Object.keys(votes)).toHaveLength(cast);
      // By the rules it is what was stated, or somebody said why not and a rule was open.
      if (outcomeByRule(kept, rules) === outcome) return;
      expect(rules.adoptionConfirmed && rules.abstentionsConfirmed).toBe(false);
      expect(deviationReason).toBe('So verkündet.');
    });
    fc.assert(property, { numRuns: 8000, seed: 2027 });
    expect(counted).toBeGreaterThan(200);
  });
});
