import 'server-only';

/** A DATE column (midnight UTC) as ISO day; the database knows no time zone for it. */
export function isoDay(date: Date): string;
export function isoDay(date: Date | null): string | null;
export function isoDay(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

/** An ISO day as the value of a DATE column. */
export function dateColumn(day: string): Date;
export function dateColumn(day: string | null): Date | null;
export function dateColumn(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
