import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS, type TextBlock } from '@/lib/domain/text-block';
import { parseMinutes } from '@/lib/minutes-import/parse-minutes';
import { sourceFromText } from '@/lib/minutes-import/source-from-text';
import type { LabelledResolution } from './fixtures/demand-label';
import { HELD_OUT_RESOLUTIONS } from './fixtures/held-out-resolutions';
import { REAL_MINUTES_LABELS } from './fixtures/real-minutes-labels';
import { SELF_WRITTEN_RESOLUTIONS } from './fixtures/self-written-resolutions';
import { readDemands, type ReadableResolution } from './read-demands';
import { measureLine, measureReadings, type Measure, type ReadRequest } from './testing/measure-readings';
import { processorTime } from '@/lib/text/testing/processor-time';

const file = path.resolve(import.meta.dirname, '../../../shared/seeds/004_7e277fc99396a581.txt');
const present = existsSync(file);
if (!present) console.warn('Skipped: the real minutes of the 18. IntMK are not beside this repository.');

function requestsOf(resolution: ReadableResolution): ReadRequest[] {
  return readDemands(resolution)
    .filter(({ followUp }) => followUp)
    .map((reading) => ({ ...reading, item: resolution.number }));
}

function measured(name: string, resolutions: readonly LabelledResolution[]): Measure {
  const measure = measureReadings(
    resolutions.flatMap(requestsOf),
    resolutions.flatMap(({ labels }) => labels),
  );
  console.info(`Reading of requests, ${name}: ${measureLine(measure)}`);
  return measure;
}

const paragraph = (text: string): TextBlock => ({ kind: 'PARAGRAPH', number: null, level: 1, text });
const one = (text: string, conference: number | null = 18) =>
  readDemands({ number: '1', title: 'Probe', blocks: [paragraph(text)], conference });

describe('what the rules read, held against what a person found', () => {
  it.skipIf(!present)('in the real minutes of the 18. IntMK', () => {
    const { minutes } = parseMinutes(sourceFromText(readFileSync(file, 'utf8'), 'txt'));
    const read = minutes.resolutions.flatMap((resolution) => requestsOf({ ...resolution, conference: 18 }));
    const measure = measureReadings(read, REAL_MINUTES_LABELS);
    console.info(`Reading of requests, real minutes: ${measureLine(measure)}`);
    expect(measure.labelled).toBeGreaterThanOrEqual(50);
    expect(measure.precision, measure.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(measure.recall, measure.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(measure.deadlines).toBe(1);
  });

  it('in self-written resolutions of several conferences', () => {
    const measure = measured('self-written', SELF_WRITTEN_RESOLUTIONS);
    expect(measure.wrong).toEqual([]);
    expect(measure.deadlines).toBe(1);
  });

  it('in resolutions that were held out', () => {
    const measure = measured('held out', HELD_OUT_RESOLUTIONS);
    expect(measure.precision, measure.wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    expect(measure.recall, measure.wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a reading', () => {
  it('gives the asking words as they stand, without what is said before and after them', () => {
    const text = 'Die IntMK begrüßt das Gesetz und bittet den Bund (BMI), es umzusetzen. Das eilt.';
    expect(one(text)).toEqual([
      {
        ...{ clause: 0, position: 1, blockIndex: 0, kind: 'REQUEST', addressees: ['BUND'] },
        ...{ text: 'bittet den Bund (BMI), es umzusetzen', due: null, followUp: true },
      },
    ]);
  });

  it('is exactly one, not followed up, where a Ziffer asks nothing', () => {
    expect(one('Die IntMK dankt allen. Sie begrüßt das Gesetz.')).toMatchObject([
      { kind: 'POSITION', followUp: false, addressees: [], due: null },
    ]);
    expect(one('Die IntMK nimmt den Bericht zur Kenntnis.')).toMatchObject([
      { kind: 'NOTE', followUp: false },
    ]);
    expect(readDemands({ number: '1', title: 'Leer', blocks: [] })).toEqual([]);
  });

  it('knows the next conference only if it knows its own', () => {
    const text = 'Die LAG wird beauftragt, der nächsten IntMK zu berichten.';
    expect(one(text)[0]?.due).toEqual({ conference: 19, on: null });
    expect(one(text, null)[0]?.due).toBeNull();
  });

  it('does not end a sentence behind an abbreviation', () => {
    const text = 'Die IntMK bittet den Bund, ca. 3 Mio. Euro inkl. Steuern z. B. Ländern zu geben.';
    expect(one(text)[0]?.text).toBe(text.slice('Die IntMK '.length, -1));
  });

  it('leaves a day that no calendar has', () => {
    expect(one('Die IntMK bittet den Bund, bis zum 31. Februar 2025 zu berichten.')[0]?.due).toBeNull();
  });
});

const WORDS = [
  ...['Die IntMK', 'bittet', 'fordert', 'den Bund', 'die Länder', 'auf', 'und', 'sowie', ',', '.', ';', ':'],
  ...[
    'zu prüfen',
    'wird',
    'gebeten',
    'beauftragt',
    'die LAG',
    'bis zum 3. Mai 2025',
    'dass',
    '(',
    ')',
    '„',
    '“',
  ],
  ...[
    'ihn',
    'das Ministerium',
    'setzt sich',
    'ein',
    'an',
    'nimmt',
    'zur Kenntnis',
    'z. B.',
    'Härtefälle',
    '18.',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);
const anyBlock = fc.record({
  kind: fc.constantFrom(...BLOCK_KINDS),
  number: fc.option(fc.integer({ min: 0, max: 5 })),
  level: fc.integer({ min: 1, max: 3 }),
  text: anyText,
});

describe('any text', () => {
  it('gives readings whose words stand in their block, with places of their own', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
        const readings = readDemands({ number: '1', title: '', blocks, conference: 18 });
        for (const { blockIndex, text, kind, followUp } of readings) {
          expect(blocks[blockIndex]?.text).toContain(text);
          expect(text).not.toBe('');
          expect(followUp).toBe(kind !== 'POSITION' && kind !== 'NOTE');
        }
        const places = readings.map(({ clause, position }) => `${clause}-${position}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['requests', 'Die IntMK bittet den Bund, zu prüfen, ob das geht. '],
    ['one sentence without an end', 'bittet den Bund und '],
    ['participles', 'wird gebeten, '],
    ['open brackets', '(„bittet die '],
    ['futures', 'Die Länder werden '],
    ['commitments', 'setzt sich dafür '],
    ['ministers', 'die Ministerinnen und Minister, Senatorinnen '],
    ['references', 'Sie bittet ihn, '],
    ['nothing but letters', 'a'],
    ['nothing but spaces', '  '],
    ['capitals', 'A B C '],
    ['mandates', 'Die LAG setzt die LAG '],
  ])('of 100 kB is read in a moment: %s', (_, words) => {
    timeToRead(words, 100_000);
    expect(timeToRead(words, 100_000)).toBeLessThan(500);
  });

  it('takes four times as long when it is four times as long', () => {
    const words = 'Die IntMK bittet den Bund, zu prüfen, ob das geht. ';
    timeToRead(words, 100_000);
    const [short, long] = [timeToRead(words, 100_000), timeToRead(words, 400_000)];
    expect(long / short).toBeLessThan(10);
  });
});

/** Milliseconds of the processor for reading words repeated to a length. */
function timeToRead(words: string, length: number): number {
  const text = words.repeat(Math.ceil(length / words.length));
  return processorTime(() => one(text));
}
