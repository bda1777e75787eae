import { describe, expect, it } from 'vitest';
import { daysOf, exactFirstDay, planMeeting, type MeetingPlan } from './meeting';

const plan = (change: Partial<MeetingPlan> = {}): MeetingPlan => ({
  startsOn: '2028-04-26',
  endsOn: '2028-04-27',
  precision: 'DAY',
  place: 'Saarbrücken',
  byVideo: false,
  ...change,
});

describe('planning a meeting', () => {
  it('keeps one or several days', () => {
    expect(planMeeting(plan())).toEqual({ ok: true, value: plan() });
    expect(planMeeting(plan({ endsOn: null }))).toMatchObject({ value: { endsOn: '2028-04-26' } });
  });

  it('keeps a month or a year as its first day', () => {
    expect(planMeeting(plan({ precision: 'MONTH' }))).toMatchObject({
      value: { startsOn: '2028-04-01', endsOn: null },
    });
    expect(planMeeting(plan({ precision: 'YEAR' }))).toMatchObject({
      value: { startsOn: '2028-01-01', endsOn: null },
    });
  });

  it('lets the date be open', () => {
    expect(planMeeting(plan({ startsOn: null, endsOn: null, precision: 'YEAR' }))).toMatchObject({
      value: { startsOn: null, precision: 'DAY' },
    });
  });

  it.each([
    ['MEETING_DATES_REVERSED', { endsOn: '2028-04-25' }],
    ['MEETING_TOO_LONG', { endsOn: '2028-05-03' }],
    ['MEETING_END_WITHOUT_BEGINNING', { startsOn: null }],
  ])('refuses %s', (error, change) => {
    expect(planMeeting(plan(change))).toEqual({ ok: false, error });
  });
});

describe('the days of a meeting', () => {
  it('are those between first and last', () => {
    expect(daysOf(plan())).toEqual(['2028-04-26', '2028-04-27']);
    expect(daysOf(plan({ precision: 'MONTH' }))).toEqual([]);
  });

  it('let deadlines be counted only where they are certain', () => {
    expect(exactFirstDay({ ...plan(), cancelled: false })).toBe('2028-04-26');
    expect(exactFirstDay({ ...plan(), cancelled: true })).toBeNull();
    expect(exactFirstDay({ ...plan({ precision: 'MONTH' }), cancelled: false })).toBeNull();
  });
});
