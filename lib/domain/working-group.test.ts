import { describe, expect, it } from 'vitest';
import { shiftDay } from './calendar-day';
import { hasRunOut, sendsMembers, warningsDue, type WatchedGroup } from './working-group';

const END = '2027-06-30';
const group = (more: Partial<WatchedGroup> = {}): WatchedGroup => ({
  ...{ endsOn: END, endedOn: null, warnedOn: null, reports: [] },
  ...more,
});
const before = (days: number) => shiftDay(END, -days);
const report = (more = {}) => ({ title: 'Bericht', dueOn: END, deliveredOn: null, ...more });

describe('warnings of a working group', () => {
  it.each([
    [61, null, 0],
    [60, null, 1],
    [30, null, 1],
    [30, 60, 0],
    [14, 60, 1],
    [3, 14, 0],
    [3, 60, 1],
    [0, 14, 0],
    [-1, null, 0],
  ])('%s days before, last told %s days before: %s', (days, told, count) => {
    const warnedOn = told === null ? null : before(told);
    expect(warningsDue(group({ warnedOn }), before(days))).toHaveLength(count);
  });

  it('come once a threshold, whatever day the program looks', () => {
    let warnedOn: string | null = null;
    const told: string[] = [];
    for (let days = 70; days >= -3; days -= 1) {
      const today = before(days);
      if (warningsDue(group({ warnedOn }), today).length === 0) continue;
      told.push(today);
      warnedOn = today;
    }
    expect(told).toEqual([before(60), before(14)]);
  });

  it('name mandate and reports, none that is delivered, without a day or of a group that ended', () => {
    const reports = [report(), report({ deliveredOn: END }), report({ dueOn: null })];
    expect(warningsDue(group({ reports }), before(14))).toEqual([
      { kind: 'MANDATE', on: END, title: null },
      { kind: 'REPORT', on: END, title: 'Bericht' },
    ]);
    expect(warningsDue(group({ reports, endedOn: before(20) }), before(14))).toEqual([]);
    expect(warningsDue(group({ endsOn: null }), before(14))).toEqual([]);
  });

  it('tells a mandate that has run out from one that was ended', () => {
    expect(hasRunOut(group(), before(0))).toBe(false);
    expect(hasRunOut(group(), before(-1))).toBe(true);
    expect(hasRunOut(group({ endedOn: END }), before(-1))).toBe(false);
    expect(hasRunOut(group({ endsOn: null }), '2099-01-01')).toBe(false);
  });
});

describe('a seat in a working group', () => {
  it.each([
    ['BMI', 'MINISTRY', true],
    ['BAMF', 'AGENCY', true],
    ['INTB', 'GOVERNMENT', true],
    ['KMK', 'CONFERENCE', true],
    ['BUND', 'GOVERNMENT', false],
    ['LAENDER', 'STATES', false],
    ['LAG', 'WORKING_GROUP', false],
    ['GESCHAEFTSSTELLE', 'SECRETARIAT', false],
    ['OTHER', 'OTHER', false],
  ] as const)('for %s: %s', (code, kind, sends) => {
    expect(sendsMembers({ code, kind })).toBe(sends);
  });
});
