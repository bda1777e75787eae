import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBlockIds } from './keep-block-ids';

const clause = (text: string) => ({ kind: 'CLAUSE' as const, level: 1, text });
const base = [
  { id: 'a', ...clause('Die IntMK stellt fest, dass Verfahren in vielen Ländern lange dauern.') },
  { id: 'b', ...clause('Sie bittet den Bund um einen Bericht.') },
  { id: 'c', ...clause('Die Länder bieten gemeinsame Schulungen an.') },
];

function ids(...texts: string[]): string[] {
  let made = 0;
  return keepBlockIds(base, texts.map(clause), () => `neu${++made}`).map(({ id }) => id);
}
const [a, b, c] = base.map(({ text }) => text) as [string, string, string];

describe('the ids of blocks', () => {
  it('stay with an unchanged text, also where it moved', () => {
    expect(ids(a, b, c)).toEqual(['a', 'b', 'c']);
    expect(ids(c, a, b)).toEqual(['c', 'a', 'b']);
    expect(ids(a, 'Ganz und gar neu.', b, c)).toEqual(['a', 'neu1', 'b', 'c']);
  });

  it('stay with a text that was rewritten', () => {
    expect(ids(a, 'Sie bittet den Bund um einen schriftlichen Bericht zur 23. IntMK.', c)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(ids('Die Länder bieten ab 2028 Schulungen an.', b)).toEqual(['c', 'b']);
  });

  it('are new for what is like nothing, and for the second of two equal texts', () => {
    expect(ids(a, 'Wohnraum bleibt knapp.', c)).toEqual(['a', 'neu1', 'c']);
    expect(ids(b, b)).toEqual(['b', 'neu1']);
  });

  it('are never given twice', () => {
    const word = fc.constantFrom('Bund', 'Land', 'Stadt', 'Kurs', 'Antrag');
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const known = before.map((text, index) => ({ id: `alt${index}`, ...clause(text) }));
        let made = 0;
        const kept = keepBlockIds(known, after.map(clause), () => `neu${++made}`);
        expect(new Set(kept.map(({ id }) => id)).size).toBe(after.length);
        expect(kept.map(({ text }) => text)).toEqual(after);
      }),
    );
  });
});
