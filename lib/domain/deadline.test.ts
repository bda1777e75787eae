import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from './calendar-day';
import {
  calculateDeadline,
  DEADLINE_KINDS,
  isAdjusted,
  outOfOrder,
  recalculation,
  recalculationMark,
  type DeadlineRule,
} from './deadline';
import { obstaclesOn, type Holiday, type HolidayCalendar } from './holiday';

const repentance: Holiday = { day: '2027-11-17', name: 'Buß- und Bettag', states: ['SN'], partsOf: [] };
const peace: Holiday = { day: '2027-11-16', name: 'Friedensfest', states: [], partsOf: ['BY'] };
const calendar: HolidayCalendar = (day) => [repentance, peace].filter((holiday) => holiday.day === day);
const rule = (daysBefore: number, avoidsHolidays = true): DeadlineRule => ({
  kind: 'DISPATCH',
  daysBefore,
  avoidsHolidays,
});

describe('a deadline', () => {
  it('falls the days of its rule before the first day', () => {
    expect(calculateDeadline('2027-04-21', rule(21), calendar)).toEqual({
      kind: 'DISPATCH',
      dueOn: '2027-03-31',
      plainOn: '2027-03-31',
      obstacles: [],
    });
    expect(calculateDeadline('2027-04-21', rule(-14), calendar).dueOn).toBe('2027-05-05');
  });

  it('moves off a weekend to the Friday before', () => {
    expect(calculateDeadline('2027-04-21', rule(38), calendar)).toMatchObject({
      dueOn: '2027-03-12',
      plainOn: '2027-03-14',
      obstacles: [
        { kind: 'WEEKEND', day: '2027-03-14' },
        { kind: 'WEEKEND', day: '2027-03-13' },
      ],
    });
  });

  it('moves off a holiday of one Land, and of a part of one, and says which', () => {
    const { dueOn, obstacles } = calculateDeadline('2027-11-18', rule(1), calendar);
    expect(dueOn).toBe('2027-11-15');
    expect(obstacles).toEqual([
      { kind: 'HOLIDAY', day: '2027-11-17', holiday: repentance },
      { kind: 'HOLIDAY', day: '2027-11-16', holiday: peace },
    ]);
  });

  it('stays where its rule does not avoid holidays', () => {
    expect(calculateDeadline('2027-11-18', rule(1, false), calendar).dueOn).toBe('2027-11-17');
  });

  it('gives up on a calendar without a working day', () => {
    expect(() => calculateDeadline('2027-11-18', rule(1), (day) => [{ ...peace, day }])).toThrow(
      /working day/,
    );
  });

  it('always falls on a day on which everybody works, never after its plain day', () => {
    const offset = fc.integer({ min: -90, max: 400 });
    const start = fc.integer({ min: 0, max: 3000 }).map((days) => shiftDay('2026-01-01', days));
    fc.assert(
      fc.property(start, offset, (firstDay, daysBefore) => {
        const { dueOn, plainOn } = calculateDeadline(firstDay, rule(daysBefore), calendar);
        expect(obstaclesOn(dueOn, calendar)).toEqual([]);
        expect(dueOn <= plainOn).toBe(true);
      }),
    );
  });
});

describe('calculating anew', () => {
  const calculated = [calculateDeadline('2027-04-28', rule(21), calendar)];

  it('adds what is missing', () => {
    expect(recalculation([], calculated)).toEqual([
      { kind: 'DISPATCH', effect: 'ADDED', from: null, to: '2027-04-07', calculatedOn: '2027-04-07' },
    ]);
  });

  it('moves what nobody adjusted', () => {
    const standing = [{ kind: 'DISPATCH', dueOn: '2027-03-31', calculatedOn: '2027-03-31' } as const];
    expect(recalculation(standing, calculated)).toEqual([
      { kind: 'DISPATCH', effect: 'MOVED', from: '2027-03-31', to: '2027-04-07', calculatedOn: '2027-04-07' },
    ]);
  });

  it('keeps and names what a person adjusted', () => {
    const standing = [{ kind: 'DISPATCH', dueOn: '2027-04-01', calculatedOn: '2027-03-31' } as const];
    expect(recalculation(standing, calculated)).toEqual([
      { kind: 'DISPATCH', effect: 'KEPT', from: '2027-04-01', to: '2027-04-01', calculatedOn: '2027-04-07' },
    ]);
  });

  it('says nothing of what stays, and has a mark that differs with what changes', () => {
    const standing = [{ kind: 'DISPATCH', dueOn: '2027-04-01', calculatedOn: '2027-04-07' } as const];
    expect(recalculation(standing, calculated)).toEqual([]);
    const other = [calculateDeadline('2027-04-29', rule(21), calendar)];
    expect(recalculationMark(recalculation([], calculated))).not.toBe(
      recalculationMark(recalculation([], other)),
    );
  });

  it('counts a day that was never calculated as set by a person', () => {
    expect(isAdjusted({ dueOn: '2027-04-01', calculatedOn: null })).toBe(true);
    expect(isAdjusted({ dueOn: '2027-04-01', calculatedOn: '2027-04-01' })).toBe(false);
  });
});

describe('the order of the deadlines', () => {
  const rules = DEADLINE_KINDS.map((kind, index) => ({
    kind,
    daysBefore: 100 - index,
    avoidsHolidays: true,
  }));

  it('names what comes too late for what follows', () => {
    const standing = [
      { kind: 'TOPIC_REGISTRATION', dueOn: '2027-02-11' },
      { kind: 'MOTION_SUBMISSION', dueOn: '2027-02-10' },
      { kind: 'DISPATCH', dueOn: '2027-03-31' },
    ] as const;
    expect(outOfOrder(standing, rules)).toEqual([
      { earlier: 'TOPIC_REGISTRATION', later: 'MOTION_SUBMISSION' },
    ]);
  });

  it('has nothing to say of an order that is kept', () => {
    const standing = [
      { kind: 'DISPATCH', dueOn: '2027-03-31' },
      { kind: 'CO_SIGNING', dueOn: '2027-03-31' },
    ] as const;
    expect(outOfOrder(standing, rules)).toEqual([]);
  });
});
