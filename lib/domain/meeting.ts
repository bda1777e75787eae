import { ok, refuse, type Result } from '@/lib/result';
import { shiftDay } from './calendar-day';

export const MEETING_KINDS = ['MAIN', 'PREPARATORY', 'SPECIAL'] as const;
/** Hauptkonferenz, Vorkonferenz, Sonderkonferenz. Source: DOMAIN §1. */
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** When and where a meeting is planned. Days are ISO. */
export interface MeetingPlan {
  /** Null: not known yet. */
  startsOn: string | null;
  /** The last day; null: it lasts one day, or is not known to the day. */
  endsOn: string | null;
  precision: DatePrecision;
  place: string | null;
  byVideo: boolean;
}

/** The longest meeting on record lasted two days; more than a week is a slip of the pen. */
const LONGEST_DAYS = 7;

export type MeetingRefusal = 'MEETING_DATES_REVERSED' | 'MEETING_TOO_LONG' | 'MEETING_END_WITHOUT_BEGINNING';

/**
 * The plan as it is kept: a month or year as its first day and without a last one, a single day with itself as last.
 * Refuses MEETING_DATES_REVERSED, MEETING_TOO_LONG, MEETING_END_WITHOUT_BEGINNING.
 */
export function planMeeting(plan: MeetingPlan): Result<MeetingPlan, MeetingRefusal> {
  const { startsOn, endsOn, precision } = plan;
  if (startsOn === null)
    return endsOn === null ? ok({ ...plan, precision: 'DAY' }) : refuse('MEETING_END_WITHOUT_BEGINNING');
  if (precision !== 'DAY') return ok({ ...plan, startsOn: beginOf(startsOn, precision), endsOn: null });
  const last = endsOn ?? startsOn;
  if (last < startsOn) return refuse('MEETING_DATES_REVERSED');
  if (last >= shiftDay(startsOn, LONGEST_DAYS)) return refuse('MEETING_TOO_LONG');
  return ok({ ...plan, endsOn: last });
}

function beginOf(day: string, precision: 'MONTH' | 'YEAR'): string {
  return precision === 'MONTH' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** The first day of a meeting that deadlines can be counted from; null where it is cancelled or not known to the day. */
export function exactFirstDay(meeting: {
  startsOn: string | null;
  precision: DatePrecision;
  cancelled: boolean;
}): string | null {
  return meeting.cancelled || meeting.precision !== 'DAY' ? null : meeting.startsOn;
}

/** Every day of a meeting that is known to the day; empty otherwise. */
export function daysOf({ startsOn, endsOn, precision }: Omit<MeetingPlan, 'place' | 'byVideo'>): string[] {
  if (startsOn === null || precision !== 'DAY') return [];
  const days = [startsOn];
  while ((days.at(-1) ?? '') < (endsOn ?? startsOn)) days.push(shiftDay(days.at(-1) ?? '', 1));
  return days;
}
