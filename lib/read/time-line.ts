import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { formatDate, formatDateWithWeekday, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import { MEETING_WORDS, meetingDates, meetingPlace } from './meeting-words';

export interface TimeLineEntry {
  key: string;
  kind: 'DEADLINE' | 'MEETING' | 'TODAY';
  label: string;
  /** "10. Februar 2027 (Mittwoch)", "21./22. April 2027, Mainz" */
  date: string;
  /** "noch 79 Tage"; null where the day is not known, and for today itself. */
  remaining: string | null;
  /** NEXT: the first that is still to come. */
  state: 'PAST' | 'NEXT' | 'COMING';
}

export interface TimeLine {
  /** In order of time, today's mark between them. */
  entries: TimeLineEntry[];
  /** "Antragsschluss am 10. Februar 2027 (Mittwoch), noch 79 Tage"; null where nothing is to come. */
  next: string | null;
}

/** What the time line of a conference needs. */
export const TIME_LINE = {
  deadlines: { orderBy: [{ dueOn: 'asc' }, { kind: 'asc' }], select: { kind: true, dueOn: true } },
  meetings: {
    where: { cancelled: false },
    orderBy: { startsOn: 'asc' },
    select: { ...MEETING_WORDS, id: true, kind: true },
  },
} satisfies Prisma.ConferenceSelect;

type Row = Prisma.ConferenceGetPayload<{ select: typeof TIME_LINE }>;

/** An entry and where it stands in time. */
interface Dated {
  entry: TimeLineEntry;
  /** ISO; null: not known. */
  begins: string | null;
  ends: string | null;
}

/** A term from the Themenanmeldung to the minutes, with today's mark. The caller leaves out what may not be read. */
export function timeLine({ deadlines, meetings }: Row): TimeLine {
  const today = berlinDay(now());
  // Where the Vorkonferenz is fixed, the deadline that foresaw it says the same a second time.
  const fixed = meetings.some((one) => one.kind === 'PREPARATORY' && one.startsOn !== null);
  const dated = [
    ...deadlines
      .filter(({ kind }) => !(fixed && kind === 'PREPARATORY_MEETING'))
      .map((deadline) => ofDeadline(deadline, today)),
    ...meetings.map((meeting) => ofMeeting(meeting, today)),
  ].sort((a, b) => (a.begins ?? '9').localeCompare(b.begins ?? '9'));
  const coming = dated.find(({ entry, ends }) => entry.remaining !== null && (ends ?? '') >= today)?.entry;
  if (coming) coming.state = 'NEXT';
  const past = dated.filter(({ begins }) => begins !== null && begins < today).map(({ entry }) => entry);
  const rest = dated.slice(past.length).map(({ entry }) => entry);
  return {
    entries: dated.length === 0 ? [] : [...past, todaysMark(today), ...rest],
    next: coming ? nextWords(coming) : null,
  };
}

function ofDeadline({ kind, dueOn }: Row['deadlines'][number], today: string): Dated {
  const day = isoDay(dueOn);
  const days = remainingDays(day, today);
  return {
    begins: day,
    ends: day,
    entry: {
      key: kind,
      kind: 'DEADLINE',
      label: TERMS.DeadlineKind[kind],
      date: formatDateWithWeekday(day),
      remaining: formatRemainingDays(days),
      state: days < 0 ? 'PAST' : 'COMING',
    },
  };
}

function ofMeeting(meeting: Row['meetings'][number], today: string): Dated {
  const begins = isoDay(meeting.startsOn);
  const exact = begins !== null && meeting.datePrecision === 'DAY';
  const ends = exact ? (isoDay(meeting.endsOn) ?? begins) : begins;
  const place = meetingPlace(meeting);
  return {
    begins,
    ends,
    entry: {
      key: meeting.id,
      kind: 'MEETING',
      label: TERMS.MeetingKind[meeting.kind],
      date: place === '–' ? meetingDates(meeting) : `${meetingDates(meeting)}, ${place}`,
      remaining: exact ? meetingRemaining(begins, ends ?? begins, today) : null,
      state: exact && (ends ?? '') < today ? 'PAST' : 'COMING',
    },
  };
}

/** A meeting of several days that has begun is today's, not one that has passed. */
function meetingRemaining(begins: string, ends: string, today: string): string | null {
  if (ends < today) return null;
  return formatRemainingDays(Math.max(0, remainingDays(begins, today)));
}

function todaysMark(today: string): TimeLineEntry {
  return {
    key: 'today',
    kind: 'TODAY',
    label: 'Heute',
    date: formatDate(today),
    remaining: null,
    state: 'COMING',
  };
}

function nextWords({ label, date, remaining }: TimeLineEntry): string {
  return `${label} am ${date}, ${remaining ?? ''}`;
}
