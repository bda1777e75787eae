import { describe, expect, it } from 'vitest';
import { textOfRuns } from './document-model';
import { externalMinutesDocument } from './external-minutes-document';
import { SAMPLE_MINUTES } from './fixtures/sample-minutes';

const document = externalMinutesDocument(SAMPLE_MINUTES);

describe('externalMinutesDocument', () => {
  it('opens with what the minutes are, of which conference, when and where', () => {
    expect(document.titlePage).toEqual({
      title: 'Externe Niederschrift',
      lines: [
        'über die Beschlüsse der Hauptkonferenz der 31. IntMK 2036',
        '28. Februar bis 1. März 2036 in Bad Musterbrunn',
        'Vorsitz: Bremen',
      ],
    });
    expect(document.runningHeader).toEqual({
      left: '31. IntMK 2036',
      right: 'Hauptkonferenz am 28. Februar bis 1. März 2036 in Bad Musterbrunn',
    });
  });

  it('prints persons with office, title, chair and unit', () => {
    const persons = document.blocks.flatMap((block) =>
      block.kind === 'PARAGRAPH' && (block.role === 'PERSON' || block.role === 'UNIT')
        ? [textOfRuns(block.runs)]
        : [],
    );
    expect(persons).toEqual([
      'Frau Senatorin Dr. Alma Birkenfeld (Vorsitz)',
      'Herr Jonas von der Aue',
      'IntMK-Geschäftsstelle',
      'Edda Moos',
      'Herr Vizepräsident Till Korn',
    ]);
  });

  it('prints the agenda with roles, green list and what became of each item', () => {
    const table = document.blocks.find((block) => block.kind === 'TABLE');
    const rows = table?.rows.map(({ cells }) =>
      cells.map(({ runs, note }) => [
        runs.map(({ text, underlined }) => (underlined ? `_${text}_` : text)).join(''),
        ...(note === null ? [] : [note]),
      ]),
    );
    expect(rows).toEqual([
      [['A'], ['Genehmigung der Tagesordnung'], ['']],
      [['TOP 1'], ['Sprache & Teilhabe'], ['']],
      [
        ['1.1 (GL)'],
        ['Lesepaten in ländlichen Räumen'],
        ['_Bayern_, _Nordrhein-Westfalen_ (koordinierend), Saarland'],
      ],
      [['1.2'], ['Wegweiser'], ['Berlin', 'Rücknahme Berlin']],
      [['1.3'], ['Schilder'], ['Sachsen', 'Zusammenlegung mit TOP 1.1']],
      [['1.4'], ['Finanzierung der Kurse'], ['Alle Länder', '(siehe Umlaufbeschluss 01/2036)']],
      [['TOP 2'], ['Verschiedenes'], ['']],
    ]);
  });

  it('gives each resolution a page of its own, the first one below the heading of the part', () => {
    const heads = document.blocks.flatMap((block) =>
      block.kind === 'HEADING' && block.inContents ? [[block.startsPage, ...block.lines]] : [],
    );
    expect(heads.slice(-4)).toEqual([
      [true, 'Beschlüsse'],
      [false, 'TOP A', 'Genehmigung der Tagesordnung'],
      [true, 'TOP 1.1', 'Lesepaten in ländlichen Räumen'],
      [true, 'TOP 1.4', 'Finanzierung der Kurse'],
    ]);
  });

  it('prints nothing but what it names, whatever else an object carries', () => {
    const leaking = JSON.parse(
      JSON.stringify(SAMPLE_MINUTES, (_, value: unknown) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? { ...value, votes: 'GEHEIM 13:1:2' }
          : value,
      ),
    ) as typeof SAMPLE_MINUTES;
    expect(JSON.stringify(externalMinutesDocument(leaking))).not.toContain('GEHEIM');
  });
});
