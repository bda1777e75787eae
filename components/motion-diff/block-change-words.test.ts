import { describe, expect, it } from 'vitest';
import type { BlockChange, NumberedBlock } from '@/lib/text/compare-texts';
import { blockName, changeWords } from './block-change-words';

const block = (change: Partial<NumberedBlock> = {}): NumberedBlock => ({
  ...{ id: 'a', kind: 'CLAUSE', level: 1, text: 'Satz', number: 2 },
  ...change,
});
const words = (change: Partial<BlockChange>) =>
  changeWords({ id: 'a', kind: 'CHANGED', moved: false, before: block(), after: block(), ...change });

describe('the words for what became of a block', () => {
  it('name it with its number', () => {
    expect(blockName(block())).toBe('Ziffer 2');
    expect(blockName(block({ kind: 'BULLET', number: null }))).toBe('Spiegelstrich');
  });

  it('say what happened', () => {
    expect(words({ kind: 'ADDED', before: null })).toBe('neu');
    expect(words({ kind: 'REMOVED', after: null })).toBe('gestrichen');
    expect(words({ kind: 'SAME' })).toBe('');
    expect(words({ after: block({ text: 'Anders' }) })).toBe('geändert');
    expect(words({ kind: 'SAME', moved: true, after: block({ number: 1 }) })).toBe(
      'verschoben, bisher Ziffer 2',
    );
    expect(words({ after: block({ kind: 'PARAGRAPH', number: null }) })).toBe('bisher Ziffer 2');
    expect(
      words({ before: block({ kind: 'BULLET', level: 1 }), after: block({ kind: 'BULLET', level: 2 }) }),
    ).toBe('weiter eingerückt');
  });
});
