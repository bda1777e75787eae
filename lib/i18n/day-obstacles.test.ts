import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { obstacleSentence } from './day-obstacles';

const holiday = (states: readonly StateCode[], partsOf: readonly StateCode[] = []) =>
  obstacleSentence({
    kind: 'HOLIDAY',
    day: '2027-08-16',
    holiday: { day: '2027-08-16', name: 'Fest', states, partsOf },
  });

describe('what stands against a day', () => {
  it.each([
    [['SN'], [], 'in Sachsen'],
    [['SL'], ['BY'], 'im Saarland sowie in Teilen von Bayern'],
    [['BW', 'SL', 'SN'], [], 'in Baden-Württemberg, Sachsen und im Saarland'],
    [[], ['BY'], 'in Teilen von Bayern'],
    [STATE_CODES, [], 'in allen Ländern'],
  ] as const)('%j and parts of %j', (states, partsOf, words) => {
    expect(holiday(states, partsOf)).toBe(`16. August 2027 (Montag) ist Feiertag ${words} (Fest)`);
  });

  it('names the day of the weekend', () => {
    expect(obstacleSentence({ kind: 'WEEKEND', day: '2027-03-14' })).toBe('14. März 2027 ist ein Sonntag');
    expect(obstacleSentence({ kind: 'WEEKEND', day: '2027-03-13' })).toContain('ist ein Samstag');
  });
});
