/** "2027-03-12" → "12.03.2027", as table programs in German read a day. */
export function formatNumericDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** Days since 30 December 1899: how table programs count (the first of March 1900 is the 61st). */
export function daySerial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
