import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMinutes } from '@/lib/domain/check-minutes';
import { outlineReading } from './fixtures/outline-reading';
import type { MinutesReading } from './minutes-reading';
import { parseMinutes } from './parse-minutes';
import { sourceFromText } from './source-from-text';
import { processorTime } from '@/lib/text/testing/processor-time';

const LAYOUTS = [
  ...['intmk-7', 'intmk-13', 'intmk-16', 'intmk-18', 'asmk', 'umk'],
  ...['capitals-and-tabs', 'common-items', 'labelled-votes', 'bold-extraction', 'numbered-agenda'],
];
const folder = path.join(import.meta.dirname, 'fixtures');
const sample = (layout: string): string => readFileSync(path.join(folder, `${layout}.txt`), 'utf8');
const expected = (layout: string): object =>
  JSON.parse(readFileSync(path.join(folder, `${layout}.expected.json`), 'utf8')) as object;
const read = (text: string): MinutesReading => parseMinutes(sourceFromText(text, 'txt'));

describe.each(LAYOUTS)('parseMinutes on the sample minutes %s', (layout) => {
  it('reads every value, warning and finding', () => {
    expect(outlineReading(read(sample(layout)))).toEqual(expected(layout));
  });

  it('reads the same with the line ends, spaces and hyphens of other programs', () => {
    const text = sample(layout)
      .replace(/\n/g, '\r\n')
      .replace(/Antragsteller: /g, 'Antragsteller:\u00a0');
    expect(outlineReading(read(text))).toEqual(expected(layout));
    const apple = sample(layout).normalize('NFD').replaceAll('fi', '\ufb01').replaceAll('sch', 's\u200bch');
    expect(outlineReading(read(apple))).toEqual(expected(layout));
  });

  it('ties every mark to a value and to lines of the source', () => {
    const { marks, minutes } = read(sample(layout));
    const last = sample(layout).split('\n').length;
    for (const { path: pointer, fromLine, toLine, certainty, reason } of marks) {
      expect(valueAt(minutes, pointer), pointer).toBeDefined();
      expect(fromLine).toBeLessThanOrEqual(toLine);
      expect(toLine).toBeLessThanOrEqual(last);
      expect(reason === null).toBe(certainty === 'CERTAIN');
    }
    expect(new Set(marks.map((one) => one.path)).size).toBeGreaterThan(20);
  });
});

describe('parseMinutes on whole paragraphs', () => {
  it('reads a word processor file, which sets no blank lines, like the text', () => {
    const text = sourceFromText(sample('intmk-18'), 'txt');
    const lines = text.lines.filter((line) => line.text.trim() !== '');
    const whole = parseMinutes({ format: 'docx', wholeParagraphs: true, lines });
    expect(whole.minutes).toEqual(parseMinutes(text).minutes);
  });
});

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

describe('parseMinutes on damaged text', () => {
  const texts = LAYOUTS.map(sample);

  it('never throws and always ends on text that was cut, shuffled or sprinkled with noise', () => {
    const damaged = fc
      .record({
        text: fc.constantFrom(...texts),
        from: fc.double({ min: 0, max: 1, noNaN: true }),
        to: fc.double({ min: 0, max: 1, noNaN: true }),
        noise: fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 }),
        order: fc.array(fc.nat(), { maxLength: 60 }),
      })
      .map(({ text, from, to, noise, order }) => {
        const part = text.slice(
          Math.floor(from * text.length),
          Math.floor(from * text.length) + Math.floor(to * text.length),
        );
        const lines = part.split('\n');
        noise.forEach((words, index) => lines.splice((order[index] ?? index) % (lines.length + 1), 0, words));
        order.forEach((position) => lines.push(...lines.splice(position % Math.max(1, lines.length), 1)));
        return lines.join('\n');
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const time = processorTime(() => {
          const { minutes, marks } = read(text);
          expect(marks.every((one) => valueAt(minutes, one.path) !== undefined)).toBe(true);
        });
        expect(time).toBeLessThan(2000);
      }),
      { numRuns: 150 },
    );
  });

  it('reads two megabytes of random lines in under three seconds', () => {
    const words = [
      'TOP',
      '4.1',
      'Berlin,',
      '1.',
      '-',
      '(',
      'Die IntMK hat',
      'beschlossen',
      '26./',
      'April',
      '\t',
      'a)',
      'in',
    ];
    let seed = 7;
    const next = (limit: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
    const lines: string[] = [];
    for (let size = 0; size < 2_000_000; size += lines.at(-1)?.length ?? 0)
      lines.push(Array.from({ length: 1 + next(30) }, () => words[next(words.length)]).join(' '));
    const text = lines.join('\n');
    expect(processorTime(() => read(text))).toBeLessThan(3000);
  });

  it.each([
    '1'.repeat(100_000),
    ' '.repeat(100_000),
    'Berlin, '.repeat(20_000),
    'TOP 1\n'.repeat(5_000),
    '(('.repeat(50_000),
    'a-'.repeat(50_000),
    '.'.repeat(100_000),
    'wird noch '.repeat(20_000),
    '- '.repeat(50_000),
    'Die IntMK hat '.repeat(10_000),
    '4.1\tTitel '.repeat(10_000),
  ])('ends soon on a hostile line (%#)', (text) => {
    const time = processorTime(() => {
      const { minutes } = read(`TOP A\n\n${text}\n\nAntragsteller: ${text}\n`);
      checkMinutes(minutes);
      read(`TOP B\n\nTitel\n\nDie IntMK hat einstimmig beschlossen:\n\n${text}\n`);
    });
    expect(time).toBeLessThan(2000);
  });
});
