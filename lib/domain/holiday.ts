import { isWeekend, shiftDay } from './calendar-day';
import type { StateCode } from './federal-state';

/** A public holiday and where it holds. */
export interface Holiday {
  /** ISO. */
  day: string;
  /** "Reformationstag" */
  name: string;
  /** Länder that have it as a whole, in chair order. */
  states: readonly StateCode[];
  /** Länder of which only parts have it, such as Augsburg its Friedensfest; in chair order. */
  partsOf: readonly StateCode[];
}

/** The public holidays of a day in all sixteen Länder; the library behind it stands in lib/holidays. */
export type HolidayCalendar = (day: string) => readonly Holiday[];

/** Why nobody can be expected to work on a day somewhere. */
export type DayObstacle =
  { kind: 'WEEKEND'; day: string } | { kind: 'HOLIDAY'; day: string; holiday: Holiday };

/** What stands against a day: the weekend, and every holiday of any Land or of a part of one. */
export function obstaclesOn(day: string, calendar: HolidayCalendar): DayObstacle[] {
  const weekend: DayObstacle[] = isWeekend(day) ? [{ kind: 'WEEKEND', day }] : [];
  return [...weekend, ...calendar(day).map((holiday) => ({ kind: 'HOLIDAY' as const, day, holiday }))];
}

/** A year without a working day means a calendar that is broken. */
const LONGEST_SEARCH = 366;

/**
 * The last day not after `day` on which all sixteen Länder work, and what stood against the days passed over.
 * @throws if there is none within a year
 */
export function workingDayUpTo(
  day: string,
  calendar: HolidayCalendar,
): { day: string; obstacles: DayObstacle[] } {
  const obstacles: DayObstacle[] = [];
  for (let back = 0; back < LONGEST_SEARCH; back++) {
    const candidate = shiftDay(day, -back);
    const found = obstaclesOn(candidate, calendar);
    if (found.length === 0) return { day: candidate, obstacles };
    obstacles.push(...found);
  }
  throw new Error(`no working day in the year before ${day}`);
}
