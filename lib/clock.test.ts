import { describe, expect, it } from 'vitest';
import { berlinDay, berlinInstant } from './clock';

describe('the hour of a day in Berlin', () => {
  it.each([
    ['2026-11-23', 7, '2026-11-23T06:00:00.000Z'],
    ['2026-07-01', 7, '2026-07-01T05:00:00.000Z'],
    ['2027-03-28', 7, '2027-03-28T05:00:00.000Z'],
    ['2027-10-31', 7, '2027-10-31T06:00:00.000Z'],
    ['2026-07-01', 0, '2026-06-30T22:00:00.000Z'],
  ])('%s, %i o’clock', (day, hour, instant) => {
    expect(berlinInstant(day, hour).toISOString()).toBe(instant);
    expect(berlinDay(berlinInstant(day, hour))).toBe(day);
  });
});
