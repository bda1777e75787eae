/** The present moment. Rules never ask for it; they are told (ARCHITECTURE §1). */
export function now(): Date {
  return new Date();
}

const BERLIN_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Berlin as ISO date (YYYY-MM-DD); deadlines and validity are counted in these. */
export function berlinDay(moment: Date): string {
  return BERLIN_DAY.format(moment);
}

/** The ISO date (YYYY-MM-DD) as the database's DATE columns take it: midnight UTC. */
export function dateColumn(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** A DATE column's value as ISO date; null stays null. */
export function isoDay(date: Date): string;
export function isoDay(date: Date | null): string | null;
export function isoDay(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

const BERLIN_HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The instant at which it is `hour` o'clock in Berlin on that calendar day (ISO). */
export function berlinInstant(day: string, hour: number): Date {
  const asUtc = dateColumn(day).getTime() + hour * 3_600_000;
  // Berlin is one hour ahead of UTC, in summer two; what is summer time the time zone data know.
  const summer = new Date(asUtc - 2 * 3_600_000);
  return Number(BERLIN_HOUR.format(summer)) === hour ? summer : new Date(asUtc - 3_600_000);
}
