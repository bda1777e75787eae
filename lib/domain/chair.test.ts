import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chairByRotation, chairTerm, conferenceNumberOn, nextChair } from './chair';
import { STATE_CODES } from './federal-state';

describe('the rotation of the chair', () => {
  it.each([
    [5, 'NW'],
    [7, 'SL'],
    [8, 'SN'],
    [10, 'SH'],
    [12, 'BW'],
    [13, 'BY'],
    [14, 'BE'],
    [15, 'BB'],
    [16, 'HB'],
    [17, 'HH'],
    [18, 'HE'],
    [19, 'MV'],
    [20, 'NI'],
    [21, 'NW'],
    [22, 'RP'],
  ])('gives the %i. IntMK to %s, as the record says', (number, chair) => {
    expect(chairByRotation(number)).toBe(chair);
  });

  it('knows no chair before it began', () => {
    expect(chairByRotation(1)).toBeNull();
    expect(chairByRotation(4)).toBeNull();
    expect(chairByRotation(12.5)).toBeNull();
    expect(chairTerm(1)).toBeNull();
  });

  it('passes every Land once and starts again', () => {
    let chair = STATE_CODES[0] ?? 'BW';
    const seen = STATE_CODES.map(() => (chair = nextChair(chair)));
    expect(new Set(seen).size).toBe(16);
    expect(chair).toBe('BW');
  });

  it('hands over to the next Land every time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), (number) => {
        const chair = chairByRotation(number);
        expect(chair && nextChair(chair)).toBe(chairByRotation(number + 1));
      }),
    );
  });
});

describe('the term of a chair', () => {
  it('runs from 1 October to 30 September up to the 15th', () => {
    expect(chairTerm(12)).toEqual({ startsOn: '2016-10-01', endsOn: '2017-09-30' });
    expect(chairTerm(15)).toEqual({ startsOn: '2019-10-01', endsOn: '2020-09-30' });
  });

  it('lasted nine months for the 16th', () => {
    expect(chairTerm(16)).toEqual({ startsOn: '2020-10-01', endsOn: '2021-06-30' });
  });

  it('runs from 1 July to 30 June since the 17th', () => {
    expect(chairTerm(17)).toEqual({ startsOn: '2021-07-01', endsOn: '2022-06-30' });
    expect(chairTerm(22)).toEqual({ startsOn: '2026-07-01', endsOn: '2027-06-30' });
  });

  it('begins on the day after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), (number) => {
        const end = new Date(`${chairTerm(number)?.endsOn ?? ''}T00:00:00Z`);
        end.setUTCDate(end.getUTCDate() + 1);
        expect(end.toISOString().slice(0, 10)).toBe(chairTerm(number + 1)?.startsOn);
      }),
    );
  });

  it.each([
    ['2023-04-26', 18],
    ['2023-06-30', 18],
    ['2023-07-01', 19],
    ['2020-12-31', 16],
    ['2021-06-30', 16],
    ['2021-07-01', 17],
    ['2019-09-30', 14],
    ['2007-04-27', null],
  ])('covers %s with the %s. IntMK', (day, number) => {
    expect(conferenceNumberOn(day)).toBe(number);
  });
});
