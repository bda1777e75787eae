import 'server-only';
import { isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleConferences } from '@/lib/db/visibility';
import { shiftDay } from '@/lib/domain/calendar-day';
import { formatConference } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { MEETING_WORDS, meetingPlace } from './meeting-words';

/** Deadlines and meetings as a calendar takes them: days and labels, nothing of what is on the agenda. */
export interface CalendarFeed {
  /** "23. IntMK 2028", "IntMK" for several. */
  name: string;
  entries: CalendarEntry[];
}

export interface CalendarEntry {
  /** The same for ever, whatever changes about the entry. */
  uid: string;
  /** "Antragsschluss · 23. IntMK 2028" */
  label: string;
  /** ISO; both days belong to it. */
  firstDay: string;
  lastDay: string;
  /** "Saarbrücken", "Videokonferenz"; null where there is none. */
  place: string | null;
  cancelled: boolean;
  /** Grows with every change. */
  revision: number;
  changedAt: Date;
}

const SELECT = {
  number: true,
  year: true,
  deadlines: {
    orderBy: { dueOn: 'asc' },
    select: { id: true, kind: true, dueOn: true, updatedAt: true, version: true },
  },
  meetings: {
    where: { datePrecision: 'DAY', startsOn: { not: null } },
    orderBy: { startsOn: 'asc' },
    select: { ...MEETING_WORDS, id: true, kind: true, cancelled: true, updatedAt: true, version: true },
  },
} satisfies Prisma.ConferenceSelect;

type Row = Prisma.ConferenceGetPayload<{ select: typeof SELECT }>;

/** A calendar keeps what it once showed; what is long over need not be sent again and again. */
const KEPT_DAYS = 366;

/**
 * The terms that are running or to come, or one term alone; null for whoever may not read deadlines, and where there
 * is no conference of that number.
 */
export async function calendarFeed(actor: Actor, conferenceNumber?: number): Promise<CalendarFeed | null> {
  if (!can(actor, 'deadline.read')) return null;
  const since = new Date(`${shiftDay(isoDay(now()), -KEPT_DAYS)}T00:00:00Z`);
  const wanted: Prisma.ConferenceWhereInput =
    conferenceNumber === undefined
      ? { OR: [{ termEndsOn: null }, { termEndsOn: { gte: since } }] }
      : { number: conferenceNumber };
  const rows = await database().conference.findMany({
    where: { AND: [visibleConferences(), wanted] },
    orderBy: { number: 'asc' },
    select: SELECT,
  });
  if (conferenceNumber !== undefined && rows.length === 0) return null;
  const [only] = rows;
  return {
    name: conferenceNumber !== undefined && only ? formatConference(only) : 'IntMK',
    entries: rows.flatMap(entriesOf),
  };
}

function entriesOf(row: Row): CalendarEntry[] {
  const conference = formatConference({ number: row.number, year: row.year });
  // Where the Vorkonferenz is fixed, the deadline that foresaw it would stand beside it a second time.
  const fixed = row.meetings.some(({ kind, cancelled }) => kind === 'PREPARATORY' && !cancelled);
  const deadlines = row.deadlines
    .filter(({ kind }) => !(fixed && kind === 'PREPARATORY_MEETING'))
    .map(({ id, kind, dueOn, updatedAt, version }) => ({
      uid: `frist-${id}`,
      label: `${TERMS.DeadlineKind[kind]} · ${conference}`,
      ...{ firstDay: isoDay(dueOn), lastDay: isoDay(dueOn) },
      ...{ place: null, cancelled: false, revision: version, changedAt: updatedAt },
    }));
  return [...deadlines, ...row.meetings.flatMap((meeting) => entryOfMeeting(meeting, conference))];
}

function entryOfMeeting(meeting: Row['meetings'][number], conference: string): CalendarEntry[] {
  const firstDay = isoDay(meeting.startsOn);
  if (firstDay === null) return [];
  const place = meetingPlace(meeting);
  return [
    {
      uid: `sitzung-${meeting.id}`,
      label: `${TERMS.MeetingKind[meeting.kind]} · ${conference}`,
      ...{ firstDay, lastDay: isoDay(meeting.endsOn) ?? firstDay },
      place: place === '–' ? null : place,
      cancelled: meeting.cancelled,
      ...{ revision: meeting.version, changedAt: meeting.updatedAt },
    },
  ];
}
