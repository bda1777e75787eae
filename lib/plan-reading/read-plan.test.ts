import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedBody, type ActionPlan } from '@/lib/domain/action-plan';
import { readPlan } from './read-plan';

const SAMPLE = readFileSync(path.join(import.meta.dirname, 'fixtures/plan.txt'), 'utf8');

function read(text: string): ActionPlan {
  const plan = readPlan(text.split(/\r\n|[\n\r]/));
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

/** Every measure as "phase.theme.number title: bodies". */
const measuresOf = ({ phases }: ActionPlan) =>
  phases.flatMap((phase) =>
    phase.themes.flatMap((theme, index) =>
      theme.measures.map(
        ({ number, title, responsible }) =>
          `${phase.number}.${index + 1}.${number} ${title}: ${responsible.map(printedBody).join(' | ')}`,
      ),
    ),
  );

describe('the register of an Aktionsplan', () => {
  it('has its phases, with a title that two lines share', () => {
    expect(read(SAMPLE).phases.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Wege zeigen – Fragen klären',
      '2 Teilhabe: Mitreden lernen – Mitreden dürfen',
    ]);
  });

  it('has its themes with their leading ministries', () => {
    expect(read(SAMPLE).phases.map(({ themes }) => themes.map(({ lead }) => lead))).toEqual([
      [
        ['Auswärtiges Amt'],
        [
          'Bundesministerium des Innern, für Bau und Heimat',
          'Die Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration',
        ],
      ],
      [['Die Beauftragte der Bundesregierung für Kultur und Medien']],
    ]);
  });

  it('has its measures with the bodies responsible, and no prose among them', () => {
    expect(measuresOf(read(SAMPLE))).toEqual([
      '1.1.1 Wegweiser in sechs Sprachen: Auswärtiges Amt | Neue deutsche Medienmacher*innen',
      '1.1.2 Sprechstunde per Video: Verein Brückenschlag Musterstadt e. V. | Bundesagentur für Arbeit (Förderung durch eine Stiftung)',
      '1.2.1 „Ankommen“ - 3. Auflage des Leitfadens: Bundesministerium des Innern | Bundesministerium für Gesundheit | Migrantenorganisationen',
      '1.2.2 Leseecken für Kinder: Kommunen | Migrantenselbstorganisationen',
      '1.2.3 Runde der Häfen: Bundesinstitut für Bau-, Stadt- und Raumforschung | Hafenamt Musterstadt',
      '2.1.1 Museum am Abend: Die Beauftragte der Bundesregierung für Kultur und Medien | Museen',
      '2.1.2 Rat der Jugend: Bundesministerium für Arbeit und Soziales | Bundesministerium für Bildung und Forschung (Finanzierung)',
    ]);
  });

  const sameReading: [string, (text: string) => string][] = [
    ['without empty lines', (text) => text.replace(/\n\s*\n/g, '\n')],
    ['without indentation', (text) => text.replace(/^[ \t]+/gm, '')],
    ['without either', (text) => text.replace(/^\s+/gm, '')],
    ['with empty lines everywhere', (text) => text.replaceAll('\n', '\n\n')],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    [
      'with two spaces between words and some at the ends',
      (text) => text.replaceAll(' ', '  ').replaceAll('\n', ' \t\n'),
    ],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with letters and dots apart', (text) => text.normalize('NFD')],
    ['with soft hyphens', (text) => text.replaceAll('nd', 'n\u00add')],
    ['with "Federführung: Amt" on one line', (text) => text.replaceAll('Federführung:\n', 'Federführung: ')],
    [
      'with phases counted in digits',
      (text) => text.replaceAll('Phase II', 'Phase 2').replaceAll('Phase I', 'Phase 1'),
    ],
    ['with "1)" for "1."', (text) => text.replace(/^( +\d)\./gm, '$1)')],
    ['with the title of a measure below its number', (text) => text.replace(/^( +\d\.) /gm, '$1\n     ')],
  ];
  it.each(sameReading)('reads the same %s', (_, change) => {
    expect(change(SAMPLE)).not.toBe(SAMPLE);
    expect(read(change(SAMPLE))).toEqual(read(SAMPLE));
  });
});

describe('what is no register', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'Ein Brief.\nMit zwei Zeilen.'],
    ['a phase alone', 'Phase I: Anfang – Ende'],
    ['measures without a phase', 'Federführung:\nBundeskanzleramt\nMaßnahmen\n1. Etwas\nBundeskanzleramt'],
    ['measures without a Federführung', 'Phase I: Anfang – Ende\nMaßnahmen\n1. Etwas\nBundeskanzleramt'],
  ])('is refused: %s', (_, text) => {
    expect(readPlan(text.split('\n'))).toEqual({ ok: false, error: 'NO_PLAN' });
  });

  it('never makes the reader fall over, however its lines are mixed', () => {
    const line = fc.oneof(fc.constantFrom(...SAMPLE.split('\n')), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const plan = readPlan(lines);
        if (!plan.ok) return;
        for (const theme of plan.value.phases.flatMap(({ themes }) => themes)) {
          const numbers = theme.measures.map(({ number }) => number);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 400 },
    );
  });
});
