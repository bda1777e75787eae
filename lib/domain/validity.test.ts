import { describe, expect, it } from 'vitest';
import { isValidOn, valueValidOn } from './validity';

const old = { name: 'alt', validFrom: null, validUntil: '2021-12-07' };
const heimat = { name: 'und für Heimat', validFrom: '2021-12-08', validUntil: '2025-05-05' };
const open = { name: 'neu', validFrom: '2025-05-06', validUntil: null };

describe('a value with a validity', () => {
  it('holds on its first and its last day', () => {
    expect(isValidOn(heimat, '2021-12-08')).toBe(true);
    expect(isValidOn(heimat, '2025-05-05')).toBe(true);
    expect(isValidOn(heimat, '2021-12-07')).toBe(false);
    expect(isValidOn(heimat, '2025-05-06')).toBe(false);
  });

  it.each([
    ['2015-01-01', 'alt'],
    ['2023-04-26', 'und für Heimat'],
    ['2030-01-01', 'neu'],
  ])('is found by the day: %s → %s', (day, name) => {
    expect(valueValidOn([open, old, heimat], day)?.name).toBe(name);
  });

  it('is the later one where two overlap', () => {
    const renamed = { name: 'umbenannt', validFrom: '2022-01-01', validUntil: null };
    expect(valueValidOn([heimat, renamed], '2023-01-01')?.name).toBe('umbenannt');
    expect(valueValidOn([renamed, heimat], '2023-01-01')?.name).toBe('umbenannt');
  });

  it('is nothing on a day that none covers', () => {
    expect(valueValidOn([open], '2001-01-01')).toBeNull();
  });
});
