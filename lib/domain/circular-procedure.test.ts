import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answeredStates,
  answerObstacle,
  circularReference,
  circularReminder,
  CIRCULAR_RULES,
  countedVotes,
  isReadyToConclude,
  type CircularAnswer,
  type CircularProcedure,
} from './circular-procedure';
import { CIRCULAR_OUTCOMES, decideConclusion, proposedResult } from './circular-result';
import { STATE_CODES } from './federal-state';
import type { VotingRules } from './vote';

const RULES: VotingRules = {
  adoption: { kind: 'MINIMUM_YES', yes: 9 },
  ...{ adoptionConfirmed: false, abstentionsAllowed: true, abstentionsConfirmed: false },
};
const OVER = '2027-02-01';

/** So many answers of each kind, from the first Land on. */
function answers({ yes = 0, no = 0, abstain = 0, objects = 0 }): CircularAnswer[] {
  const choices = [
    ...Array<'YES'>(yes).fill('YES'),
    ...Array<'NO'>(no).fill('NO'),
    ...Array<'ABSTAIN'>(abstain).fill('ABSTAIN'),
    ...Array<null>(objects).fill(null),
  ];
  return STATE_CODES.slice(0, choices.length).map((state, index) => {
    const choice = choices[index] ?? null;
    return { state, choice, objects: choice === null };
  });
}

const procedure = (
  given: Parameters<typeof answers>[0],
  rest: Partial<CircularProcedure> = {},
): CircularProcedure => ({
  ...{ status: 'OPEN', rule: 'ACTIVE_VOTE', ruleConfirmed: false },
  ...{ opensOn: '2027-01-04', dueOn: '2027-01-31', answers: answers(given) },
  ...rest,
});
const conclude = (
  given: CircularProcedure,
  outcome: (typeof CIRCULAR_OUTCOMES)[number],
  { rules = RULES, decidedOn = OVER, deviationReason = null as string | null, today = OVER } = {},
) => {
  const result = decideConclusion(given, rules, { outcome, decidedOn, deviationReason }, today);
  return result.ok ? 'ok' : result.error;
};

describe('an Umlaufverfahren', () => {
  it('is named by number and year', () => {
    expect([circularReference(1, 2027), circularReference(12, 2027), circularReference(101, 2027)]).toEqual([
      ...['01/2027', '12/2027', '101/2027'],
    ]);
  });

  it('takes answers up to its last day, that day included', () => {
    expect(answerObstacle({ status: 'OPEN', dueOn: '2027-01-31' }, '2027-01-31')).toBeNull();
    expect(answerObstacle({ status: 'OPEN', dueOn: '2027-01-31' }, OVER)).toBe('CIRCULAR_PERIOD_OVER');
    expect(answerObstacle({ status: 'CONCLUDED', dueOn: '2027-01-31' }, '2027-01-05')).toBe(
      'CIRCULAR_NOT_OPEN',
    );
  });

  it('is ready once the last day has passed or all sixteen have answered', () => {
    expect(isReadyToConclude(procedure({ yes: 15 }), '2027-01-31')).toBe(false);
    expect(isReadyToConclude(procedure({ yes: 15 }), OVER)).toBe(true);
    expect(isReadyToConclude(procedure({ yes: 15, objects: 1 }), '2027-01-05')).toBe(true);
  });

  it('reminds seven, two and one day before', () => {
    expect([8, 7, 3, 2, 1, 0, -1].map(circularReminder)).toEqual([null, 7, 7, 2, 1, 1, null]);
  });
});

describe('what the rules make of the answers', () => {
  const proposed = (given: Parameters<typeof answers>[0], rest = {}, rules = RULES) => {
    const { outcome, ground } = proposedResult(procedure(given, rest), rules);
    return `${outcome ?? '-'} ${ground}`;
  };

  it.each([9, 11, 13])('with %i Ja needed, at the boundary', (needed) => {
    const rules: VotingRules = { ...RULES, adoption: { kind: 'MINIMUM_YES', yes: needed } };
    const no = 16 - needed;
    expect(proposed({ yes: needed - 1, no }, {}, rules)).toBe('REJECTED MAJORITY_MISSED');
    expect(proposed({ yes: needed, no }, {}, rules)).toBe('MAJORITY MAJORITY_REACHED');
    expect(proposed({ yes: needed }, {}, rules)).toBe('UNANIMOUS MAJORITY_REACHED');
    expect(proposed({ yes: needed - 1 }, {}, rules)).toBe('REJECTED MAJORITY_MISSED');
  });

  it('with a simple majority, a tie adopts nothing', () => {
    const rules: VotingRules = { ...RULES, adoption: { kind: 'SIMPLE_MAJORITY' } };
    expect(proposed({ yes: 5, no: 5 }, {}, rules)).toBe('REJECTED TIE');
    expect(proposed({ yes: 6, no: 5, abstain: 5 }, {}, rules)).toBe('MAJORITY MAJORITY_REACHED');
    expect(proposed({ abstain: 3 }, {}, rules)).toBe('REJECTED TIE');
  });

  it('abstentions spoil "einstimmig" only where the rule says so', () => {
    const strict: VotingRules = { ...RULES, abstentionsAllowed: false };
    expect(proposed({ yes: 12, abstain: 4 })).toBe('UNANIMOUS MAJORITY_REACHED');
    expect(proposed({ yes: 12, abstain: 4 }, {}, strict)).toBe('MAJORITY MAJORITY_REACHED');
    expect(proposed({ abstain: 1 }, { rule: 'SILENCE_IS_CONSENT' }, strict)).toBe('MAJORITY SILENCE');
  });

  it('silence consents until one Land says Nein', () => {
    const rule = 'SILENCE_IS_CONSENT';
    expect(proposed({}, { rule })).toBe('UNANIMOUS SILENCE');
    expect(proposed({ yes: 15, no: 1 }, { rule })).toBe('REJECTED SILENCE_BROKEN');
    expect(proposed({ abstain: 15 }, { rule })).toBe('UNANIMOUS SILENCE');
    expect(proposed({ abstain: 16 }, { rule })).toBe('REJECTED SILENCE_BROKEN');
  });

  it('nothing is decided this way without votes or against an objection', () => {
    expect(proposed({})).toBe('- NO_VOTES');
    for (const rule of CIRCULAR_RULES)
      expect(proposed({ yes: 15, objects: 1 }, { rule })).toBe('- OBJECTION');
  });
});

describe('concluding', () => {
  it('follows the proposal', () => {
    expect(conclude(procedure({ yes: 16 }), 'UNANIMOUS')).toBe('ok');
    expect(conclude(procedure({ yes: 10, no: 6 }), 'MAJORITY')).toBe('ok');
  });

  it('is refused before its time, after its end, and for a day outside of it', () => {
    expect(conclude(procedure({ yes: 10 }), 'UNANIMOUS', { today: '2027-01-31' })).toBe(
      'CIRCULAR_STILL_RUNNING',
    );
    expect(conclude(procedure({ yes: 16 }, { status: 'CANCELLED' }), 'UNANIMOUS')).toBe('CIRCULAR_NOT_OPEN');
    for (const decidedOn of ['2027-01-03', '2027-02-02'])
      expect(conclude(procedure({ yes: 16 }), 'UNANIMOUS', { decidedOn })).toBe('CIRCULAR_DAY_IMPOSSIBLE');
  });

  it('never contradicts what was answered, whatever the reason', () => {
    const deviationReason = 'Das Präsidium hat es so verabredet.';
    expect(conclude(procedure({ yes: 15, no: 1 }), 'UNANIMOUS', { deviationReason })).toBe(
      'UNANIMOUS_WITH_NO_VOTES',
    );
    expect(conclude(procedure({}), 'REJECTED', { deviationReason })).toBe('CIRCULAR_WITHOUT_VOTES');
    expect(conclude(procedure({ no: 3 }), 'MAJORITY', { deviationReason })).toBe('ADOPTED_WITHOUT_YES_VOTES');
    expect(
      conclude(procedure({ no: 16 }, { rule: 'SILENCE_IS_CONSENT' }), 'MAJORITY', { deviationReason }),
    ).toBe('ADOPTED_WITHOUT_YES_VOTES');
  });

  it('sixteen Ja are einstimmig and nothing else', () => {
    const deviationReason = 'Anders verabredet.';
    const all = procedure({ yes: 16 });
    expect(conclude(all, 'MAJORITY', { deviationReason })).toBe('MAJORITY_IS_UNANIMOUS');
    expect(conclude(all, 'REJECTED', { deviationReason })).toBe('REJECTED_THOUGH_ADOPTED');
  });

  it('departs from a rule that is not confirmed with a reason, from a confirmed one never', () => {
    const given = procedure({ yes: 10, no: 6 });
    expect(conclude(given, 'REJECTED')).toBe('DEVIATION_NEEDS_REASON');
    const deviationReason = 'Verabredet waren 13 Stimmen.';
    expect(conclude(given, 'REJECTED', { deviationReason })).toBe('ok');
    const rules = { ...RULES, adoptionConfirmed: true };
    const settled = { ...given, ruleConfirmed: true };
    expect(conclude(settled, 'REJECTED', { deviationReason, rules })).toBe('CIRCULAR_AGAINST_RULE');
    expect(conclude(settled, 'MAJORITY', { rules })).toBe('ok');
    // Whether abstentions spoil it is a rule of its own.
    const abstaining = procedure({ yes: 12, abstain: 4 }, { ruleConfirmed: true });
    expect(conclude(abstaining, 'MAJORITY', { deviationReason, rules })).toBe('ok');
  });
});

const arbitraryAnswers = fc
  .tuple(
    ...STATE_CODES.map((state) =>
      fc.option(
        fc.record({
          state: fc.constant(state),
          choice: fc.constantFrom('YES', 'NO', 'ABSTAIN', null),
          objects: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, fc.boolean()),
        }),
      ),
    ),
  )
  .map((all) => all.filter((one) => one !== null) as CircularAnswer[]);
const arbitraryRules: fc.Arbitrary<VotingRules> = fc.record({
  adoption: fc.oneof(
    fc.record({ kind: fc.constant('MINIMUM_YES' as const), yes: fc.integer({ min: 1, max: 16 }) }),
    fc.constant({ kind: 'SIMPLE_MAJORITY' as const }),
  ),
  ...{ adoptionConfirmed: fc.boolean(), abstentionsAllowed: fc.boolean() },
  abstentionsConfirmed: fc.boolean(),
});
const arbitraryProcedure = fc.record({
  answers: arbitraryAnswers,
  rule: fc.constantFrom(...CIRCULAR_RULES),
  ruleConfirmed: fc.boolean(),
});

describe('whatever the Länder answer', () => {
  it('the proposal itself can be concluded without a reason, or there is none', () => {
    fc.assert(
      fc.property(arbitraryProcedure, arbitraryRules, (given, rules) => {
        const whole = procedure({}, given);
        const { outcome } = proposedResult(whole, rules);
        if (outcome !== null) expect(conclude(whole, outcome, { rules })).toBe('ok');
      }),
    );
  });

  it('what is accepted holds no contradiction and departs from no confirmed rule', () => {
    fc.assert(
      fc.property(
        arbitraryProcedure,
        arbitraryRules,
        fc.constantFrom(...CIRCULAR_OUTCOMES),
        fc.constantFrom(null, 'So verabredet.'),
        (given, rules, outcome, deviationReason) => {
          const whole = procedure({}, given);
          if (conclude(whole, outcome, { rules, deviationReason }) !== 'ok') return;
          const { yes, no } = countedVotes(given.answers);
          const proposal = proposedResult(whole, rules);
          if (outcome === 'UNANIMOUS') expect(no).toBe(0);
          if (outcome !== 'REJECTED' && given.rule === 'ACTIVE_VOTE') expect(yes).toBeGreaterThan(0);
          if (proposal.binding || deviationReason === null) expect(outcome).toBe(proposal.outcome);
        },
      ),
    );
  });

  it('one more Ja never loses what was adopted', () => {
    fc.assert(
      fc.property(arbitraryProcedure, arbitraryRules, (given, rules) => {
        const adopted = (one: typeof given) =>
          ['UNANIMOUS', 'MAJORITY'].includes(proposedResult(procedure({}, one), rules).outcome ?? '');
        if (!adopted(given)) return;
        for (const state of STATE_CODES) {
          const others = given.answers.filter((answer) => answer.state !== state);
          const yes: CircularAnswer = { state, choice: 'YES', objects: false };
          expect(adopted({ ...given, answers: [...others, yes] })).toBe(true);
        }
      }),
    );
  });

  it('names every Land that answered once, in chair order', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (given) => {
        const states = answeredStates([...given].reverse());
        expect(states).toEqual(STATE_CODES.filter((code) => states.includes(code)));
        expect(states).toHaveLength(given.filter(({ choice, objects }) => choice !== null || objects).length);
      }),
    );
  });
});
