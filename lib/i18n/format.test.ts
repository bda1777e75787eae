import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '@/lib/domain/federal-state';
import {
  applicantParts,
  formatApplicants,
  formatConference,
  formatDate,
  formatDateRange,
  formatDateWithWeekday,
  formatInstant,
  formatList,
  formatPlace,
  formatRemainingDays,
  remainingDays,
} from './format';

describe('dates', () => {
  it('are written out, with the weekday where it helps', () => {
    expect(formatDate('2023-04-01')).toBe('1. April 2023');
    expect(formatDateWithWeekday('2023-04-26')).toBe('26. April 2023 (Mittwoch)');
    expect(formatDateWithWeekday('2027-03-12')).toBe('12. März 2027 (Freitag)');
  });

  it.each([
    ['2021-04-29', '2021-04-29', '29. April 2021'],
    ['2021-04-29', null, '29. April 2021'],
    ['2023-04-26', '2023-04-27', '26./27. April 2023'],
    ['2023-04-26', '2023-04-28', '26. bis 28. April 2023'],
    ['2020-02-29', '2020-03-01', '29. Februar/1. März 2020'],
    ['2020-04-29', '2020-05-02', '29. April bis 2. Mai 2020'],
    ['2020-12-31', '2021-01-01', '31. Dezember 2020/1. Januar 2021'],
  ])('from %s to %s are %s', (from, to, text) => {
    expect(formatDateRange(from, to)).toBe(text);
  });

  it('say no more than is known', () => {
    expect(formatDateRange('2015-03-01', null, 'MONTH')).toBe('März 2015');
    expect(formatDateRange('2027-01-01', null, 'YEAR')).toBe('2027');
  });

  it('refuse what is no day', () => {
    expect(() => formatDate('26.04.2023')).toThrow();
    expect(() => formatDate('2023-13-01')).toThrow();
  });

  it('take instants in the time of Berlin, summer and winter', () => {
    expect(formatInstant(new Date('2023-04-26T22:30:00Z'))).toBe('27. April 2023, 00:30 Uhr');
    expect(formatInstant(new Date('2023-12-31T22:59:00Z'))).toBe('31. Dezember 2023, 23:59 Uhr');
  });

  it('count down across the change of the clocks', () => {
    expect(remainingDays('2027-03-29', '2027-03-26')).toBe(3);
    expect(remainingDays('2027-03-26', '2027-03-29')).toBe(-3);
  });

  it.each([
    [6, 'noch 6 Tage'],
    [1, 'noch 1 Tag'],
    [0, 'heute'],
    [-1, 'seit 1 Tag abgelaufen'],
    [-3, 'seit 3 Tagen abgelaufen'],
  ])('%i days left are "%s"', (days, text) => {
    expect(formatRemainingDays(days)).toBe(text);
  });
});

describe('places and lists', () => {
  it.each([
    ['Wiesbaden', 'in Wiesbaden'],
    ['Videokonferenz', 'per Videokonferenz'],
    [null, ''],
  ])('%s', (place, text) => {
    expect(formatPlace(place)).toBe(text);
  });

  it.each([
    [[], ''],
    [['HH'], 'HH'],
    [['HH', 'HB'], 'HH und HB'],
    [['HH', 'HB', 'BE'], 'HH, HB und BE'],
  ])('%o', (items, text) => {
    expect(formatList(items)).toBe(text);
  });

  it('names a conference by what is known of it', () => {
    expect(formatConference({ number: 18, year: 2023 })).toBe('18. IntMK 2023');
    expect(formatConference({ number: null, year: 2023 })).toBe('IntMK 2023');
    expect(formatConference({ number: 18, year: null })).toBe('18. IntMK');
  });
});

describe('applicants', () => {
  it('are printed with the leads underlined and the coordinating Land named', () => {
    const parts = applicantParts(
      [
        { state: 'BE', role: 'LEAD' },
        { state: 'HH', role: 'CO' },
        { state: 'SH', role: 'COORDINATING' },
      ],
      false,
    );
    expect(parts.map((part) => part.text).join('')).toBe(
      'Berlin, Hamburg, Schleswig-Holstein (koordinierend)',
    );
    expect(parts.filter((part) => part.underline).map((part) => part.text)).toEqual([
      'Berlin',
      'Schleswig-Holstein',
    ]);
  });

  it('are "Alle Länder" where all sixteen stand', () => {
    expect(applicantParts([], true)).toEqual([{ text: 'Alle Länder', underline: false }]);
    expect(formatApplicants(STATE_CODES)).toBe('Alle Länder');
    expect(formatApplicants(['HE', 'HH'])).toBe('Hessen, Hamburg');
  });
});
