import { describe, expect, it } from 'vitest';
import type { MinutesReading } from './minutes-reading';
import { parseMinutes } from './parse-minutes';
import { sourceFromText } from './source-from-text';

const read = (...rows: string[]): MinutesReading => parseMinutes(sourceFromText(rows.join('\n'), 'txt'));
const titles = (...rows: string[]): string[] =>
  read(...rows).minutes.agenda.map((entry) => `${entry.number} ${entry.title}`);

describe('page numbers of a table of contents', () => {
  it('are taken off wherever they stand: behind the title or on a line of their own', () => {
    expect(
      titles(
        ...[
          'Inhaltsverzeichnis',
          '',
          'TOP 1 Genehmigung der Tagesordnung 7',
          '',
          'TOP 2 Bericht aus Potsdam',
          '',
          '8',
          '',
        ],
        ...['TOP 3 Umsetzung von Artikel 16', '', '9', '', 'TOP 4 Arbeit 4.0 12'],
      ),
    ).toEqual([
      '1 Genehmigung der Tagesordnung',
      '2 Bericht aus Potsdam',
      '3 Umsetzung von Artikel 16',
      '4 Arbeit 4.0',
    ]);
  });

  it('are not seen in titles that merely end in a figure', () => {
    expect(titles('Tagesordnung', '', 'TOP 1 Artikel 16', 'TOP 2 Sonstiges', 'TOP 3 Arbeit 4.0')).toEqual([
      ...['1 Artikel 16', '2 Sonstiges', '3 Arbeit 4.0'],
    ]);
  });
});

describe('items that share a resolution', () => {
  it('count as merged into the first, for a person to confirm', () => {
    const { minutes, marks, warnings } = read(
      ...['Tagesordnung', '', 'TOP 1\tKurse', 'TOP 2\tPrüfungen', 'TOP 3\tSonstiges', ''],
      ...[
        'TOP 1 / 2 Kurse / Prüfungen',
        '',
        'Antragsteller: Berlin',
        '',
        'Die IntMK hat einstimmig beschlossen:',
        '',
      ],
      '1. Kurse und Prüfungen werden verbunden.',
    );
    expect(minutes.resolutions.map((one) => [one.number, one.title])).toEqual([['1', 'Kurse / Prüfungen']]);
    expect(minutes.agenda[1]).toMatchObject({ status: 'MERGED', mergedInto: '1' });
    expect(marks.filter((one) => one.path === '/agenda/1/status')).toMatchObject([{ certainty: 'CHECK' }]);
    expect(warnings.map((one) => one.code)).toContain('TREATED_TOGETHER');
  });
});

describe('votes on lines of their own', () => {
  const vote = (...lines: string[]): MinutesReading =>
    read('TOP 1 Kurse', '', 'Antragsteller: Berlin', ...lines, '', 'Beschluss:', 'Kurse werden gesichert.');

  it('are counted together', () => {
    const { minutes, warnings } = vote('Ja: 13', 'Nein: 1', 'Enthaltung: 2');
    expect(minutes.resolutions[0]).toMatchObject({
      outcome: 'MAJORITY',
      blocks: [{ text: 'Kurse werden gesichert.' }],
    });
    expect(warnings.map((one) => one.code)).not.toContain('VOTE_DETAIL_PASSED_OVER');
  });

  it('are left out where they name a Land, and a person is told so', () => {
    const { minutes, warnings } = vote('Ergebnis: mehrheitlich angenommen', 'Enthaltung: Bayern');
    expect(minutes.resolutions[0]).toMatchObject({
      outcome: 'MAJORITY',
      blocks: [{ text: 'Kurse werden gesichert.' }],
    });
    expect(warnings.find((one) => one.code === 'VOTE_DETAIL_PASSED_OVER')?.message).toContain(
      'Enthaltung: Bayern',
    );
  });
});
