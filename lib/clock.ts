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
