import { describe, expect, it } from 'vitest';
import { storedBlocks } from './stored-blocks';

const clause = { kind: 'CLAUSE', number: 2, level: 1, text: 'Die IntMK bittet.' };

describe('a stored text', () => {
  it('comes back block by block, without what does not belong into a block', () => {
    expect(storedBlocks([{ ...clause, note: 'vertraulich' }])).toEqual([clause]);
    expect(storedBlocks([])).toEqual([]);
  });

  it.each([
    ['no list', { ...clause }],
    ['null', null],
    ['a list of words', ['Die IntMK bittet.']],
    ['an unknown kind', [{ ...clause, kind: 'TABLE' }]],
    ['a missing level', [{ kind: 'CLAUSE', number: 1, text: 'x' }]],
  ])('is refused where the column holds %s', (_, column) => {
    expect(() => storedBlocks(column)).toThrow();
  });
});
