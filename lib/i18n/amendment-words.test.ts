import { describe, expect, it } from 'vitest';
import { alikeWords, blockWords, countAmendments, placeName } from './amendment-words';

describe('the words of the synopsis', () => {
  it('name a place as the office speaks of it', () => {
    const clause = { kind: 'CLAUSE', number: 2, part: 'blocks' } as const;
    expect(placeName('BLOCK', clause)).toBe('Ziffer 2');
    expect(placeName('GAP', clause)).toBe('Neu nach Ziffer 2');
    expect(placeName('GAP', null)).toBe('Neu am Anfang');
    expect(blockWords({ kind: 'PARAGRAPH', number: null, part: 'rationale' })).toBe('Begründung, Absatz');
  });

  it('say who wants the same', () => {
    expect(alikeWords([['BY'], ['HB', 'HH']])).toBe('HB, HH gleich · BY anders');
    expect(alikeWords([['BY']])).toBe('BY');
    expect(alikeWords([['BY'], ['SN']])).toBe('BY · SN anders');
  });

  it('count', () => {
    expect([1, 3].map(countAmendments)).toEqual(['1 Änderungsvorschlag', '3 Änderungsvorschläge']);
  });
});
