import { describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS, reminderDue, retryAt } from './notification-delivery';

const FAILED = new Date('2026-11-23T08:00:00Z');
const minutesUntil = (attempts: number) => {
  const again = retryAt(attempts, FAILED);
  return again === null ? null : (again.getTime() - FAILED.getTime()) / 60_000;
};

describe('a delivery that failed', () => {
  it('is tried again at growing distances, at most six hours apart', () => {
    expect([1, 2, 3, 4, 9, 10, 11].map(minutesUntil)).toEqual([1, 2, 4, 8, 256, 360, 360]);
  });

  it('is given up after the last attempt', () => {
    expect(minutesUntil(MOST_ATTEMPTS - 1)).not.toBeNull();
    expect([MOST_ATTEMPTS, MOST_ATTEMPTS + 5].map(minutesUntil)).toEqual([null, null]);
  });
});

describe('the reminder of a deadline', () => {
  it.each([
    [8, null],
    [7, 7],
    [2, 7],
    [1, 1],
    [0, 1],
    [-1, null],
  ])('%i days before: %s', (days, reminder) => {
    expect(reminderDue(days)).toBe(reminder);
  });
});
