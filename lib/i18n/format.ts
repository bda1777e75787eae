import { berlinDay } from '@/lib/clock';
import { STATE_CODES, stateName, type StateCode } from '@/lib/domain/federal-state';
import type { ApplicantRole, MinutesConference } from '@/lib/domain/minutes';

const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
] as const;
const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'] as const;
const BERLIN_TIME = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});

/** How exactly a date is known: "2015" and "März 2015" are dates too (DOMAIN §1, 10. and 21. IntMK). */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** "2023-04-26" → "26. April 2023". The day is a calendar day; no time zone plays a part. */
export function formatDate(day: string): string {
  const { date, month, year } = calendarDay(day);
  return `${date}. ${month} ${year}`;
}

/** "2023-04-26" → "26. April 2023 (Mittwoch)", as every deadline and meeting day is shown. */
export function formatDateWithWeekday(day: string): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${formatDate(day)} (${weekday})`;
}

/**
 * One or several days as the minutes print them: "29. April 2021", "26./27. April 2023", "20. bis 23. April 2023",
 * "30. April/1. Mai 2020", "30. April bis 2. Mai 2020". Less exact dates: "März 2015", "2027".
 */
export function formatDateRange(
  startsOn: string,
  endsOn: string | null,
  precision: DatePrecision = 'DAY',
): string {
  const start = calendarDay(startsOn);
  if (precision === 'YEAR') return start.year;
  if (precision === 'MONTH') return `${start.month} ${start.year}`;
  if (endsOn === null || endsOn === startsOn) return formatDate(startsOn);
  const end = calendarDay(endsOn);
  const neighbours = daysBetween(startsOn, endsOn) === 1;
  const join = neighbours ? '/' : ' bis ';
  if (start.year !== end.year) return `${formatDate(startsOn)}${join}${formatDate(endsOn)}`;
  const opening = start.month === end.month ? `${start.date}.` : `${start.date}. ${start.month}`;
  return `${opening}${join}${formatDate(endsOn)}`;
}

/** "in Wiesbaden", "per Videokonferenz"; empty where the place is not known. */
export function formatPlace(place: string | null): string {
  if (place === null || place.trim() === '') return '';
  return /^video-?konferenz$/i.test(place.trim()) ? 'per Videokonferenz' : `in ${place}`;
}

/** An instant in the wall time of Berlin: "26. April 2023, 14:05 Uhr". */
export function formatInstant(instant: Date): string {
  return `${formatDate(berlinDay(instant))}, ${formatTime(instant)}`;
}

/** The wall time of Berlin alone, for what happened just now: "14:05 Uhr". */
export function formatTime(instant: Date): string {
  return `${BERLIN_TIME.format(instant)} Uhr`;
}

/** Days from `today` to `day` (both ISO); negative once it has passed. */
export function remainingDays(day: string, today: string): number {
  return daysBetween(today, day);
}

/** "noch 6 Tage", "noch 1 Tag", "heute", "seit 1 Tag abgelaufen", "seit 3 Tagen abgelaufen". */
export function formatRemainingDays(days: number): string {
  if (days === 0) return 'heute';
  if (days > 0) return days === 1 ? 'noch 1 Tag' : `noch ${days} Tage`;
  return days === -1 ? 'seit 1 Tag abgelaufen' : `seit ${-days} Tagen abgelaufen`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function calendarDay(day: string): { date: string; month: string; year: string } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match?.[1] || !month) throw new Error(`no ISO day: ${day}`);
  return { date: String(Number(match[3])), month, year: match[1] };
}

/** "Hamburg", "Hamburg und Bremen", "Hamburg, Bremen und Berlin". */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
}

/** A piece of the applicants' line; the agenda underlines the federführende Länder. */
export interface ApplicantPart {
  text: string;
  underline: boolean;
}

/**
 * The applicants as the agenda prints them, to be joined without anything between: names separated by ", ", leads
 * underlined, "(koordinierend)" behind its Land, or "Alle Länder". Order as given. Source: DOMAIN §2.2.
 */
export function applicantParts(
  applicants: readonly { state: StateCode; role: ApplicantRole }[],
  allStates: boolean,
): ApplicantPart[] {
  if (allStates) return [{ text: 'Alle Länder', underline: false }];
  return applicants.flatMap(({ state, role }, index) => {
    const separator = index > 0 ? [{ text: ', ', underline: false }] : [];
    const coordinating = role === 'COORDINATING' ? [{ text: ' (koordinierend)', underline: false }] : [];
    return [...separator, { text: stateName(state), underline: role !== 'CO' }, ...coordinating];
  });
}

/** The applicants as the resolution prints them: "Berlin, Bremen"; "Alle Länder" for all sixteen. */
export function formatApplicants(states: readonly StateCode[]): string {
  if (states.length === STATE_CODES.length) return 'Alle Länder';
  return states.map(stateName).join(', ');
}

/** "18. IntMK 2023"; parts that are not known are left out. */
export function formatConference(conference: Pick<MinutesConference, 'number' | 'year'>): string {
  const number = conference.number === null ? 'IntMK' : `${conference.number}. IntMK`;
  return conference.year === null ? number : `${number} ${conference.year}`;
}
