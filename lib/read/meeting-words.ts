import 'server-only';
import { isoDay } from '@/lib/clock';
import type { MeetingKind, Prisma } from '@/lib/db/generated/client';
import { VIDEO_PLACE } from '@/lib/db/stored-minutes';
import { formatDateRange, formatPlace } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

/** What the words for a meeting's time and place need. */
export const MEETING_WORDS = {
  startsOn: true,
  endsOn: true,
  datePrecision: true,
  place: true,
  byVideo: true,
} satisfies Prisma.MeetingSelect;

type MeetingFacts = Prisma.MeetingGetPayload<{ select: typeof MEETING_WORDS }>;

/** "26./27. April 2023", "März 2015", "2027"; "noch offen" where no date stands. */
export function meetingDates({ startsOn, endsOn, datePrecision }: MeetingFacts): string {
  return startsOn === null ? 'noch offen' : formatDateRange(isoDay(startsOn), isoDay(endsOn), datePrecision);
}

/** "Wiesbaden", "Videokonferenz", "–". */
export function meetingPlace({ place, byVideo }: MeetingFacts): string {
  return place ?? (byVideo ? VIDEO_PLACE : '–');
}

/** "26./27. April 2023 in Wiesbaden", "29. April 2021 per Videokonferenz". */
export function meetingLine(meeting: MeetingFacts): string {
  const place = formatPlace(meeting.place ?? (meeting.byVideo ? VIDEO_PLACE : null));
  return [meetingDates(meeting), place].filter((part) => part !== '').join(' ');
}

/**
 * "Hauptkonferenz am 26./27. April 2023 in Wiesbaden", "Hauptkonferenz im März 2015 in Kiel", "Hauptkonferenz 2027",
 * "Hauptkonferenz, Termin noch offen".
 */
export function namedMeeting(meeting: MeetingFacts & { kind: MeetingKind }): string {
  const name = TERMS.MeetingKind[meeting.kind];
  if (meeting.startsOn === null) return `${name}, Termin ${meetingLine(meeting)}`;
  const preposition = { DAY: 'am', MONTH: 'im', YEAR: null }[meeting.datePrecision];
  return [name, preposition, meetingLine(meeting)].filter((part) => part !== null).join(' ');
}
