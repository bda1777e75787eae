import { describe, expect, it } from 'vitest';
import { withAgendaNumbers } from './numbered-agenda';
import { printedLines, type PrintedLine } from './printed-line';
import { sourceFromText } from './source-from-text';

const lines = (...rows: string[]): PrintedLine[] => printedLines(sourceFromText(rows.join('\n'), 'txt'));
const texts = (printed: readonly PrintedLine[]): string[] =>
  withAgendaNumbers(printed).map((line) => line.text);

describe('an agenda numbered with points', () => {
  it('takes the form of every other agenda', () => {
    expect(
      texts(
        lines('Tagesordnung', '', '1. Eröffnung', '2. Teilhabe', '2.1. Kurse', 'sichern', '3. Sonstiges'),
      ),
    ).toEqual(['Tagesordnung', '', '1\tEröffnung', '2\tTeilhabe', '2.1\tKurse', 'sichern', '3\tSonstiges']);
  });

  it('takes the numbers of a word processor for its own', () => {
    const numbered = lines('Tagesordnung', 'Eröffnung', 'Kurse').map((line, index) =>
      index === 0 ? line : { ...line, listLabel: `${index}.` },
    );
    expect(withAgendaNumbers(numbered).map((line) => [line.text, line.listLabel])).toEqual([
      ['Tagesordnung', null],
      ['1\tEröffnung', null],
      ['2\tKurse', null],
    ]);
  });

  it('ends where the numbers start over or the resolutions begin', () => {
    const rows = ['Tagesordnung', '1. Kurse', '2. Sonstiges', 'TOP 1', '3. Ziffer'];
    expect(texts(lines(...rows)).at(-1)).toBe('3. Ziffer');
    expect(texts(lines('Tagesordnung', '1. Kurse', '1. Ziffer'))).toEqual([
      'Tagesordnung',
      '1\tKurse',
      '1. Ziffer',
    ]);
    expect(texts(lines('Tagesordnung', '1. Kurse', '18. IntMK'))).toEqual([
      'Tagesordnung',
      '1\tKurse',
      '18. IntMK',
    ]);
  });

  it('is not there where the agenda opens with another number', () => {
    const rows = ['Tagesordnung', 'TOP 1', '7. Bericht der LAG'];
    expect(texts(lines(...rows))).toEqual(rows);
    expect(texts(lines('Die Tagesordnung', '1. Ziffer'))).toEqual(['Die Tagesordnung', '1. Ziffer']);
  });
});
