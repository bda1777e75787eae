import { describe, expect, it } from 'vitest';
import { decimalOf, measuredLine } from './follow-up-measurement';

describe('a measured value as it is written', () => {
  it.each([
    ['12', '12'],
    ['12,5', '12.5'],
    ['1.234,5', '1234.5'],
    ['1.234', '1234'],
    ['−3,25', '-3.25'],
    [' 0 ', '0'],
  ])('%s is %s', (written, value) => {
    expect(decimalOf(written)).toBe(value);
  });

  it.each(['', 'zwölf', '12.5', '1,2,3', '12 %', '1e9', '--1', '1.23,4', ',5', '9'.repeat(13), 'Infinity'])(
    '%s is none',
    (written) => {
      expect(decimalOf(written)).toBeNull();
    },
  );
});

describe('a line through measured values', () => {
  it('runs in the order of its days, from nought', () => {
    const line = measuredLine([
      { on: '2025-01-01', value: 50 },
      { on: '2023-01-01', value: 25 },
      { on: '2024-01-01', value: 100 },
    ]);
    expect(line).toMatchObject({ lowest: 0, highest: 100 });
    expect(line.points.map(({ on, y }) => [on, y])).toEqual([
      ['2023-01-01', 0.25],
      ['2024-01-01', 1],
      ['2025-01-01', 0.5],
    ]);
    expect(line.points.map(({ x }) => Math.round(x * 10))).toEqual([0, 5, 10]);
  });

  it('reaches below nought where a value does, and holds one value, none, or nothing but noughts', () => {
    expect(measuredLine([{ on: '2025-01-01', value: -5 }])).toEqual({
      ...{ lowest: -5, highest: 0, points: [{ on: '2025-01-01', value: -5, x: 0.5, y: 0 }] },
    });
    expect(measuredLine([]).points).toEqual([]);
    expect(measuredLine([{ on: '2025-01-01', value: 0 }]).points[0]).toMatchObject({ x: 0.5, y: 0 });
  });
});
