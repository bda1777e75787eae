import { describe, expect, it } from 'vitest';
import { readListLabel } from './list-label';
import { printedLines, type PrintedLine } from './printed-line';
import { readParagraphs } from './read-paragraphs';
import { sourceFromText } from './source-from-text';

const lines = (text: string): PrintedLine[] => printedLines(sourceFromText(text, 'txt'));
const label = (text: string): string | null => {
  const [line] = lines(text);
  const read = line ? readListLabel(line) : null;
  return read ? [read.kind, read.number ?? '-', read.kept ?? '-', read.text].join(' | ') : null;
};

describe('readListLabel', () => {
  it.each([
    ['1. Text', 'CLAUSE | 1 | - | Text'],
    ['12) Text', 'CLAUSE | 12 | - | Text'],
    ['(3) Text', 'CLAUSE | 3 | - | Text'],
    ['Ziffer 4: Text', 'CLAUSE | 4 | - | Text'],
    ['- 5. Text', 'CLAUSE | 5 | - | Text'],
    ['– Text', 'BULLET | - | - | Text'],
    ['• Text', 'BULLET | - | - | Text'],
    ['a) Text', 'BULLET | - | a) | Text'],
    ['b. Text', 'BULLET | - | b. | Text'],
    ['1.2 Text', 'BULLET | - | 1.2 | Text'],
  ])('reads %j', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it.each([
    '15. Dezember 2028 war der Tag',
    'Text',
    '-expertise',
    '2023 war gut',
    'z. B. Text',
    'i. d. R. Text',
  ])('finds none in %j', (text) => {
    expect(label(text)).toBeNull();
  });
});

describe('readParagraphs', () => {
  const wrapped = { kind: 'wrapped', width: 60 } as const;
  const texts = (text: string): string[] =>
    readParagraphs(lines(text), wrapped).map((one) => `${one.label?.number ?? '-'} ${one.text}`);

  it('puts a label that stands alone in front of its text', () => {
    expect(texts('1.\n\nErster Satz.\n\n2.\nZweiter Satz.')).toEqual(['1 Erster Satz.', '2 Zweiter Satz.']);
  });

  it('does not take an ordinal or a dash at the start of a line for a label', () => {
    const ordinal =
      'Die Länder verweisen auf die Beschlüsse der Konferenz und der\n20. IntMK, die weiterhin gelten.';
    expect(texts(ordinal)).toHaveLength(1);
    const dash =
      'Die Länder wollen gemeinsam mit den Gemeinden und Kreisen neu\n– anders als zuvor – beginnen.';
    expect(texts(dash)).toHaveLength(1);
  });

  it('parts what stands below a line that stopped early', () => {
    expect(
      texts('Der Absatz endet hier mit einem Satz.\nOrte der Begegnung\nBüchereien sind solche Orte.'),
    ).toEqual([
      '- Der Absatz endet hier mit einem Satz.',
      '- Orte der Begegnung',
      '- Büchereien sind solche Orte.',
    ]);
  });
});
