import { describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { namedMeeting } from './meeting-words';

const meeting = (startsOn: string | null, endsOn: string | null = null) => ({
  ...{ kind: 'MAIN' as const, datePrecision: 'DAY' as const, byVideo: false },
  startsOn: startsOn === null ? null : dateColumn(startsOn),
  endsOn: endsOn === null ? null : dateColumn(endsOn),
});

describe('a meeting by its name', () => {
  it.each([
    [{ ...meeting('2023-04-26', '2023-04-27'), place: 'Wiesbaden' }, 'am 26./27. April 2023 in Wiesbaden'],
    [{ ...meeting('2021-04-29'), byVideo: true, place: null }, 'am 29. April 2021 per Videokonferenz'],
    [{ ...meeting('2015-03-01'), datePrecision: 'MONTH' as const, place: 'Kiel' }, 'im März 2015 in Kiel'],
    [{ ...meeting('2026-01-01'), datePrecision: 'YEAR' as const, place: 'Essen' }, '2026 in Essen'],
    [{ ...meeting('2027-01-01'), datePrecision: 'YEAR' as const, place: null }, '2027'],
  ])('says as much of the day as is known: %#', (facts, words) => {
    expect(namedMeeting(facts)).toBe(`Hauptkonferenz ${words}`);
  });

  it('says that no day is known', () => {
    expect(namedMeeting({ ...meeting(null), place: null })).toBe('Hauptkonferenz, Termin noch offen');
  });
});
