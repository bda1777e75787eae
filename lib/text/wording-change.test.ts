import { describe, expect, it } from 'vitest';
import type { TextBlock } from '@/lib/domain/text-block';
import { compareTexts } from './compare-texts';
import { wordingChange } from './wording-change';

function clause(number: number, text: string): TextBlock {
  return { kind: 'CLAUSE', number, level: 1, text };
}

const BEFORE = {
  title: 'Sprache',
  blocks: [clause(1, 'Die IntMK begrüßt den Bericht.'), clause(2, 'Sie bittet den Bund um Mittel.')],
};

function changesTo(after: typeof BEFORE) {
  const change = wordingChange(BEFORE, after);
  const { title, blocks, changes } = compareTexts(change.before, change.after);
  return { title, kinds: blocks.map(({ kind }) => kind), changes };
}

describe('what the meeting changed', () => {
  it('is nothing where the wording is the same', () => {
    expect(changesTo(BEFORE).changes).toBe(0);
  });

  it('is recognised in a Ziffer that was reworded, also behind a new one', () => {
    const [first, second] = BEFORE.blocks;
    const added = [clause(1, 'Neu ist dieser Satz.'), ...(first ? [first] : [])];
    const reworded = clause(3, `${second?.text.replace('Mittel', 'zusätzliche Mittel')}`);
    expect(changesTo({ ...BEFORE, blocks: [...added, reworded] }).kinds).toEqual([
      'ADDED',
      'SAME',
      'CHANGED',
    ]);
  });

  it('is the title too, and a Ziffer that was struck', () => {
    const after = { title: 'Sprache und Arbeit', blocks: BEFORE.blocks.slice(0, 1) };
    expect(changesTo(after)).toMatchObject({ kinds: ['SAME', 'REMOVED'], changes: 2 });
  });
});
