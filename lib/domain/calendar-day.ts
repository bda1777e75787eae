/** Calendar days as ISO dates (YYYY-MM-DD); no time zone plays a part. */

const MILLISECONDS = 86_400_000;

/** The day `days` after `day`; before it where `days` is negative. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** Saturday and Sunday. */
export function isWeekend(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;
}
