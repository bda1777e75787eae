import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type WordPart } from './word-diff';

const without = (parts: WordPart[], kind: WordPart['kind']) =>
  parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');

describe('the word diff', () => {
  it('names what came in and what went out', () => {
    expect(wordDiff('Sie bittet den Bund.', 'Sie bittet das BMI.')).toEqual([
      { kind: 'KEPT', text: 'Sie bittet ' },
      { kind: 'REMOVED', text: 'den Bund' },
      { kind: 'ADDED', text: 'das BMI' },
      { kind: 'KEPT', text: '.' },
    ]);
  });

  it('gives both texts back, also where nothing is alike', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `wort${index}`).join(' ');
    for (const [before, after] of [
      ['', 'neu'],
      [long, long.replaceAll('wort', 'anders')],
    ] as const) {
      expect(without(wordDiff(before, after), 'ADDED')).toBe(before);
      expect(without(wordDiff(before, after), 'REMOVED')).toBe(after);
    }
    const text = fc.array(fc.constantFrom('Bund', 'Länder', ' ', ',', '.', '–')).map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without(wordDiff(before, after), 'ADDED')).toBe(before);
        expect(without(wordDiff(before, after), 'REMOVED')).toBe(after);
      }),
    );
  });
});
