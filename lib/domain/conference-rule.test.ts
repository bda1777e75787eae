import { describe, expect, it } from 'vitest';
import { PROPOSED_RULES, RULE_KEYS, RULE_SHAPES, ruleValueOf, sentRuleValue } from './conference-rule';

describe('a rule of procedure', () => {
  it.each(RULE_KEYS)('%s comes back as it was sent', (key) => {
    const shape = RULE_SHAPES[key];
    const words =
      shape.kind === 'NUMBER' ? [String(shape.least), String(shape.most)] : Object.keys(shape.choices);
    for (const word of words) expect(sentRuleValue(key, ruleValueOf(key, word))).toBe(word);
  });

  it.each(RULE_KEYS)('%s has a proposal of its own shape', (key) => {
    expect(ruleValueOf(key, sentRuleValue(key, PROPOSED_RULES[key]))).toEqual(PROPOSED_RULES[key]);
  });

  it.each([
    ['ADOPTION_MAJORITY', '0'],
    ['ADOPTION_MAJORITY', '17'],
    ['ADOPTION_MAJORITY', '9.5'],
    ['CIRCULAR_PERIOD', '-1'],
    ['CIRCULAR_SILENCE', 'constructor'],
    ['GREEN_LIST_LIFTING', 'NEVER'],
  ] as const)('%s does not take %s', (key, sent) => {
    expect(ruleValueOf(key, sent)).toBeNull();
  });

  it('shows nothing of a value that is of another shape', () => {
    expect(sentRuleValue('ADOPTION_MAJORITY', { days: 3 })).toBe('');
    expect(sentRuleValue('CIRCULAR_SILENCE', null)).toBe('');
  });
});
