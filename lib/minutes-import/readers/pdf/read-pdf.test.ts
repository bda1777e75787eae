import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../../source-text';
import { readPdf } from './read-pdf';

async function linesOf(fixture: string): Promise<SourceLine[]> {
  const source = await readPdf(readFileSync(path.join(import.meta.dirname, '../fixtures', fixture)));
  if (!source.ok) throw new Error(source.error);
  return source.value.lines;
}

/** The underlined stretches of a line. */
const underlined = ({ text, underlines }: SourceLine) => underlines.map(([from, to]) => text.slice(from, to));

describe('readPdf with tags', () => {
  it('gives headings, table rows, labels and underlines by the tags of another program', async () => {
    const lines = await linesOf('tagged-by-libreoffice.pdf');
    expect(lines.map(({ heading, listLabel, text }) => [heading, listLabel, text.slice(0, 30)])).toEqual([
      [null, null, 'Ergebnisprotokoll'],
      [null, null, '20. März 2024 in Rostock'],
      [1, null, 'Tagesordnung'],
      [null, null, 'TOP\tThema\tAntragsteller'],
      [null, null, '1.1\tAusbildung von Gruppen\tBay'],
      [2, null, 'TOP 1.1'],
      [2, null, 'Ausbildung von Gruppen'],
      [null, '1.', 'Die Länder stellen fest, dass '],
      [null, '2.', 'Die Länder stellen fest, dass '],
      [null, null, 'Fortsetzung der Ziffer.'],
      [null, '–', 'erster Strich'],
      [null, '3.', 'Die Länder stellen fest, dass '],
    ]);
    expect(lines.flatMap(underlined)).toEqual(['Bayern']);
  });

  it('puts a paragraph together again that the end of a page broke', async () => {
    const lines = await linesOf('tagged-by-libreoffice.pdf');
    const sentence = lines[8]?.text ?? '';
    expect(sentence).toMatch(
      /^Die Länder .* Sprach- und Orientierungskurse in Mecklenburg-Vorpommern .*müssen\.$/,
    );
    expect(lines[7]?.text).toBe(Array.from({ length: 28 }, () => sentence).join(' '));
  });
});

describe('readPdf without tags', () => {
  it('gives printed lines, whole table rows, underlines and a gap between paragraphs', async () => {
    const lines = await linesOf('untagged-by-libreoffice.pdf');
    const agenda = lines.findIndex(({ text }) => text.startsWith('1.1\t'));
    expect(lines[agenda]?.text).toBe('1.1\tAusbildung von Gruppen\tBayern, Hamburg Rücknahme Bayern');
    expect(lines.flatMap(underlined)).toEqual(['Bayern']);
    const second = lines.findIndex(({ text }) => text.startsWith('2. Die Länder'));
    expect(lines[second - 1]?.text).toBe('');
    expect(lines[second + 1]?.text).not.toBe('');
    expect(lines[second]?.page).toBe(5);
  });
});
