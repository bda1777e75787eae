import { describe, expect, it } from 'vitest';
import type { EditableBlock } from '@/lib/domain/motion-text';
import { compareBlocks, compareTexts } from './compare-texts';

const clause = (id: string, text = `Satz ${id}`): EditableBlock => ({ id, kind: 'CLAUSE', level: 1, text });
const words = (before: EditableBlock[], after: EditableBlock[]) =>
  compareBlocks(before, after).map(({ id, kind, moved }) => `${id} ${kind}${moved ? ' moved' : ''}`);

describe('comparing two texts', () => {
  it('finds what was changed, added and removed, the removed one where it stood', () => {
    const before = [clause('a'), clause('b'), clause('c')];
    expect(words(before, [clause('a', 'Neu'), clause('x'), clause('c')])).toEqual([
      'a CHANGED',
      'b REMOVED',
      'x ADDED',
      'c SAME',
    ]);
    expect(words(before, [clause('b')])).toEqual(['a REMOVED', 'b SAME', 'c REMOVED']);
  });

  it('names what moved, and nothing that only got another number', () => {
    const before = [clause('a'), clause('b'), clause('c')];
    expect(words(before, [clause('c'), clause('a'), clause('b')])).toEqual([
      'c SAME moved',
      'a SAME',
      'b SAME',
    ]);
    const [first] = compareBlocks(before, [clause('b'), clause('c')]).slice(1);
    expect(first).toMatchObject({ kind: 'SAME', before: { number: 2 }, after: { number: 1 } });
  });

  it('sees a paragraph that became a Ziffer', () => {
    const paragraph: EditableBlock = { ...clause('a'), kind: 'PARAGRAPH' };
    expect(words([paragraph], [clause('a')])).toEqual(['a CHANGED']);
  });

  it('counts the places, the title among them', () => {
    const text = { title: 'Titel', blocks: [clause('a')], rationale: [clause('r')] };
    expect(compareTexts(text, text).changes).toBe(0);
    expect(compareTexts(text, { ...text, title: 'Anders', rationale: [] }).changes).toBe(2);
  });
});
