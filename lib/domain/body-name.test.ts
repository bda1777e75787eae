import { describe, expect, it } from 'vitest';
import { bodyNameOn, renamedFrom } from './body-name';

const MINISTRY = {
  name: 'Ministerium C',
  names: [
    { name: 'Ministerium A', validFrom: '2018-03-14', validUntil: '2021-12-07' },
    { name: 'Ministerium B', validFrom: '2021-12-08', validUntil: '2025-05-05' },
    { name: 'Ministerium C', validFrom: '2025-05-06', validUntil: null },
  ],
};
const UNCHANGED = { name: 'Bundesamt', names: [] };

describe('the name of a body', () => {
  it.each([
    ['2018-03-14', 'Ministerium A'],
    ['2021-12-07', 'Ministerium A'],
    ['2021-12-08', 'Ministerium B'],
    ['2025-05-05', 'Ministerium B'],
    ['2025-05-06', 'Ministerium C'],
    ['2031-01-01', 'Ministerium C'],
    // Of the time before the records nothing is known but what it is called now.
    ['2010-01-01', 'Ministerium C'],
  ])('is on %s %s', (day, name) => {
    expect(bodyNameOn(MINISTRY, day)).toBe(name);
  });

  it('is the only one where it never changed', () => {
    expect(bodyNameOn(UNCHANGED, '2010-01-01')).toBe('Bundesamt');
  });
});

describe('a renaming', () => {
  it('ends the name before on the day before', () => {
    const names = renamedFrom(MINISTRY, 'Ministerium D', '2026-10-01');
    expect(names?.slice(2)).toEqual([
      { name: 'Ministerium C', validFrom: '2025-05-06', validUntil: '2026-09-30' },
      { name: 'Ministerium D', validFrom: '2026-10-01', validUntil: null },
    ]);
  });

  it('keeps the name of a body that was never renamed before', () => {
    expect(renamedFrom(UNCHANGED, 'Bundesamt für Zuwanderung', '2026-10-01')).toEqual([
      { name: 'Bundesamt', validFrom: null, validUntil: '2026-09-30' },
      { name: 'Bundesamt für Zuwanderung', validFrom: '2026-10-01', validUntil: null },
    ]);
  });

  it.each(['2025-05-06', '2020-01-01'])('on %s would lie before a name that is known', (day) => {
    expect(renamedFrom(MINISTRY, 'Ministerium D', day)).toBeNull();
  });
});
