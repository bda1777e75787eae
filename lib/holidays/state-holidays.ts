import 'server-only';
import Holidays from 'date-holidays';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { Holiday, HolidayCalendar } from '@/lib/domain/holiday';

/** Years whose holidays were looked up once; a process needs a handful of them. */
const years = new Map<number, ReadonlyMap<string, readonly Holiday[]>>();

/** The public holidays of all sixteen Länder, from the date-holidays library; each year is computed once. */
export const stateHolidays: HolidayCalendar = (day) => {
  const year = Number(day.slice(0, 4));
  let holidays = years.get(year);
  if (!holidays) years.set(year, (holidays = holidaysOf(year)));
  return holidays.get(day) ?? [];
};

interface Entry {
  day: string;
  name: string;
  states: StateCode[];
  partsOf: StateCode[];
}

function holidaysOf(year: number): Map<string, Holiday[]> {
  const entries = new Map<string, Entry>();
  for (const state of STATE_CODES) {
    for (const found of publicHolidays(year, state)) entryOf(entries, found).states.push(state);
    for (const region of regionsOf(state))
      for (const found of publicHolidays(year, state, region)) {
        const { states, partsOf } = entryOf(entries, found);
        if (!states.includes(state) && !partsOf.includes(state)) partsOf.push(state);
      }
  }
  return byDay([...entries.values()]);
}

function entryOf(entries: Map<string, Entry>, { day, name }: { day: string; name: string }): Entry {
  const key = `${day} ${name}`;
  const entry = entries.get(key) ?? { day, name, states: [], partsOf: [] };
  entries.set(key, entry);
  return entry;
}

function byDay(holidays: readonly Holiday[]): Map<string, Holiday[]> {
  const days = new Map<string, Holiday[]>();
  for (const holiday of holidays) days.set(holiday.day, [...(days.get(holiday.day) ?? []), holiday]);
  return days;
}

/** Days off by law: banks' holidays and customs such as Rosenmontag are not. */
function publicHolidays(year: number, state: StateCode, region?: string): { day: string; name: string }[] {
  const calendar = region === undefined ? new Holidays('DE', state) : new Holidays('DE', state, region);
  return calendar
    .getHolidays(year, 'de')
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }));
}

/** Parts of a Land with holidays of their own, such as Augsburg or the Eichsfeld. */
function regionsOf(state: StateCode): string[] {
  // Most Länder have none, whatever the library's types say.
  const regions = new Holidays().getRegions('DE', state) as Record<string, string> | undefined;
  return Object.keys(regions ?? {});
}
