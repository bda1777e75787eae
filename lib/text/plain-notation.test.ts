import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText, type EditableBlock } from '@/lib/domain/motion-text';
import { BLOCK_KINDS } from '@/lib/domain/text-block';
import { parseNotation, printNotation } from './plain-notation';

const WRITTEN = `# Ausgangslage

Die Verfahren dauern.

1. Die IntMK stellt fest:
- zu wenige Stellen,
  - auch in den Städten,
  Das gilt weiterhin.

2) Sie bittet den Bund.
\\18. IntMK: siehe dort.`;

describe('the plain notation', () => {
  it('reads headings, Ziffern, Spiegelstriche and paragraphs', () => {
    expect(parseNotation(WRITTEN)).toEqual([
      { kind: 'HEADING', level: 1, text: 'Ausgangslage' },
      { kind: 'PARAGRAPH', level: 1, text: 'Die Verfahren dauern.' },
      { kind: 'CLAUSE', level: 1, text: 'Die IntMK stellt fest:' },
      { kind: 'BULLET', level: 2, text: 'zu wenige Stellen,' },
      { kind: 'BULLET', level: 2, text: 'auch in den Städten,' },
      { kind: 'PARAGRAPH', level: 2, text: 'Das gilt weiterhin.' },
      { kind: 'CLAUSE', level: 1, text: 'Sie bittet den Bund.' },
      { kind: 'PARAGRAPH', level: 1, text: '18. IntMK: siehe dort.' },
    ]);
  });

  it('counts the Ziffern when printed', () => {
    const clause = (text: string) => ({ kind: 'CLAUSE' as const, level: 1, text });
    expect(printNotation([clause('Erstens'), clause('Zweitens')])).toBe('1. Erstens\n\n2. Zweitens');
  });

  it('keeps a date, a dash and a backslash in front of a paragraph', () => {
    for (const text of ['1. Oktober 2026 bleibt', '- kein Strich', '\\ so', '# eins', '–', '1.', '#']) {
      const blocks = [{ kind: 'PARAGRAPH' as const, level: 1, text }];
      expect(parseNotation(printNotation(blocks))).toEqual(blocks);
    }
  });

  it('loses nothing of any tidy text on the way there and back', () => {
    const words = fc.array(fc.constantFrom('Länder', '1.', '-', '#', '\\', '2)', 'a', '–', '*'), {
      minLength: 1,
    });
    const block = fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      level: fc.integer({ min: 1, max: 4 }),
      text: fc.oneof(
        words.map((list) => list.join(' ')),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(fc.array(block), (list) => {
        const given: EditableBlock[] = list.map((one, index) => ({ ...one, id: String(index) }));
        const { blocks } = tidyText({ title: 'Titel', blocks: given, rationale: [] });
        const written = blocks.map(({ kind, level, text }) => ({ kind, level, text }));
        expect(parseNotation(printNotation(blocks))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text without losing a word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '');
        expect(
          letters(
            parseNotation(text)
              .map((one) => one.text)
              .join(' '),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});
