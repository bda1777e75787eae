import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, snippet, termsIn, wordsIn } from './search-passage';

const hits = new Map([
  ['Sprachkurse', [0]],
  ['Länder', [1]],
]);

describe('a passage', () => {
  it('knows its words, also those with a star', () => {
    expect(wordsIn(['Die Minister*innen, die Länder', 'die 18. Konferenz'])).toEqual([
      ...['Die', 'Minister*innen', 'die', 'Länder', '18', 'Konferenz'],
    ]);
  });

  it('sets apart what was looked for, as data', () => {
    expect(markedText('<b>Sprachkurse</b> der Länder', hits)).toEqual([
      { text: '<b>', hit: false },
      { text: 'Sprachkurse', hit: true },
      { text: '</b> der ', hit: false },
      { text: 'Länder', hit: true },
    ]);
    expect(termsIn('Sprachkurse, Sprachkurse, Kurse', hits)).toBe(1);
    expect(termsIn('Länder und Sprachkurse', hits)).toBe(2);
  });

  it('is cut to where most of them stand together', () => {
    const far = `Länder ${'und manches andere '.repeat(40)}für Sprachkurse der Länder sowie ${'noch mehr '.repeat(40)}`;
    const shown = snippet(far, hits)
      .map(({ text }) => text)
      .join('');
    expect(shown).toContain('Sprachkurse der Länder');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
  });

  it('never says anything that does not stand there, and never more than fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Länder', 'Sprachkurse', 'und', 'x'.repeat(300), ''), { maxLength: 200 }),
        (words) => {
          const text = words.join(' ');
          const shown = snippet(text, hits).map((part) => part.text);
          expect(text).toContain(shown.filter((part) => part !== '… ' && part !== ' …').join(''));
          expect(shown.join('').length).toBeLessThanOrEqual(244);
        },
      ),
    );
  });
});
