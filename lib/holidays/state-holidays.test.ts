import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { stateHolidays } from './state-holidays';

const on = (day: string) =>
  stateHolidays(day).map(({ name, states, partsOf }) => ({ name, states, partsOf }));

describe('the public holidays of all Länder', () => {
  it('knows those that all sixteen have', () => {
    expect(on('2027-10-03')).toEqual([
      { name: 'Tag der Deutschen Einheit', states: [...STATE_CODES], partsOf: [] },
    ]);
    expect(on('2027-03-26')[0]?.states).toHaveLength(16);
  });

  it.each([
    ['2027-11-17', ['SN']],
    ['2027-09-20', ['TH']],
    ['2027-03-08', ['BE', 'MV']],
    ['2027-01-06', ['BW', 'BY', 'ST']],
    ['2027-11-01', ['BW', 'BY', 'NW', 'RP', 'SL']],
    ['2027-10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']],
  ])('knows in which Länder %s is one', (day, states) => {
    expect(stateHolidays(day).flatMap((holiday) => holiday.states)).toEqual(states);
  });

  it('says where only parts of a Land have one', () => {
    expect(on('2027-08-15')).toEqual([{ name: 'Mariä Himmelfahrt', states: ['SL'], partsOf: ['BY'] }]);
    expect(on('2027-08-08')).toEqual([{ name: 'Augsburger Friedensfest', states: [], partsOf: ['BY'] }]);
    const corpusChristi = on('2027-05-27')[0];
    expect(corpusChristi?.states).toEqual(['BW', 'BY', 'HE', 'NW', 'RP', 'SL']);
    expect(corpusChristi?.partsOf).toEqual(['SN', 'TH']);
  });

  it('counts neither customs nor banks’ holidays nor ordinary days', () => {
    expect(on('2027-02-08')).toEqual([]);
    expect(on('2027-12-24')).toEqual([]);
    expect(on('2027-04-21')).toEqual([]);
  });
});
