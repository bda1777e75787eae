import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { DELEGATIONS, guestsOf, participantsOf } from '@/lib/db/stored-participants';
import { visibleConferences } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import type { MinutesPerson } from '@/lib/domain/minutes';
import { formatConference, formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { meetingWithMinutes } from './external-minutes';
import { MEETING_WORDS, meetingDates, meetingPlace } from './meeting-words';
import { TIME_LINE, timeLine, type TimeLine } from './time-line';

export interface ConferencePage {
  number: number;
  /** "18. IntMK 2023" */
  name: string;
  /** The chairing Land's name; null where it is not known. */
  chair: string | null;
  /** "1. Juli 2022 bis 30. Juni 2023"; null where it is not known. */
  term: string | null;
  /** "laufend", "abgeschlossen" */
  status: string;
  motto: string | null;
  focusTopics: string[];
  note: string | null;
  /** In order of time, Hauptkonferenz included. */
  meetings: MeetingView[];
  /** For whoever may read the deadlines; null where there are none. */
  timeLine: TimeLine | null;
  /** As the external minutes list them; empty where there are none for this reader. */
  delegations: DelegationView[];
  guests: DelegationView[];
  counts: { resolutions: number; agendaItems: number };
  can: {
    downloadMinutes: boolean;
    /** Read its letters. */
    readLetters: boolean;
    /** Review what its resolutions ask. */
    review: boolean;
  };
}

export interface MeetingView {
  /** "Hauptkonferenz" */
  kind: string;
  dates: string;
  place: string;
  cancelled: boolean;
  cancellationReason: string | null;
}

export interface DelegationView {
  /** The Land's name, or the guest's body. */
  name: string;
  ministry: string | null;
  persons: MinutesPerson[];
}

const SELECT = {
  number: true,
  year: true,
  chairCode: true,
  termStartsOn: true,
  termEndsOn: true,
  status: true,
  motto: true,
  focusTopics: true,
  note: true,
  meetings: {
    orderBy: { startsOn: 'asc' },
    select: { ...MEETING_WORDS, id: true, kind: true, cancelled: true, cancellationReason: true },
  },
  deadlines: TIME_LINE.deadlines,
} satisfies Prisma.ConferenceSelect;

type Row = Prisma.ConferenceGetPayload<{ select: typeof SELECT }>;

/** The overview of one term; null if there is none of that number. */
export async function conferencePage(actor: Actor, conferenceNumber: number): Promise<ConferencePage | null> {
  if (!can(actor, 'conference.read')) return null;
  const row = await database().conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: SELECT,
  });
  if (!row) return null;
  const minutes = await minutesOverview(actor, conferenceNumber);
  const readDeadlines = can(actor, 'deadline.read');
  const { number, motto, focusTopics, note } = row;
  return {
    ...{ number, motto, focusTopics, note },
    name: formatConference(row),
    chair: row.chairCode && stateName(row.chairCode),
    term: termWords(row),
    status: TERMS.ConferenceStatus[row.status],
    meetings: row.meetings.map(meetingView),
    timeLine: readDeadlines && row.deadlines.length > 0 ? timeLine(planned(row)) : null,
    ...participation(minutes),
    can: {
      downloadMinutes: minutes !== null,
      readLetters: can(actor, 'dispatch.read'),
      review: can(actor, 'followUp.manage', { conferenceNumber, termOpen: row.status !== 'CLOSED' }),
    },
  };
}

/** What was cancelled stands among the facts, not on the line of what is to come. */
function planned(row: Row): Row {
  return { ...row, meetings: row.meetings.filter(({ cancelled }) => !cancelled) };
}

function termWords({ termStartsOn, termEndsOn }: Row): string | null {
  if (termStartsOn === null || termEndsOn === null) return null;
  return `${formatDate(isoDay(termStartsOn))} bis ${formatDate(isoDay(termEndsOn))}`;
}

function meetingView(meeting: Row['meetings'][number]): MeetingView {
  return {
    kind: TERMS.MeetingKind[meeting.kind],
    dates: meetingDates(meeting),
    place: meetingPlace(meeting),
    cancelled: meeting.cancelled,
    cancellationReason: meeting.cancellationReason,
  };
}

async function minutesOverview(actor: Actor, conferenceNumber: number) {
  return database().meeting.findFirst({
    where: meetingWithMinutes(actor, conferenceNumber),
    select: {
      delegations: DELEGATIONS,
      _count: {
        select: {
          resolutions: { where: printableResolutions(actor) },
          agendaItems: { where: { number: { not: null }, kind: { not: 'SECTION' } } },
        },
      },
    },
  });
}

type MinutesOverview = Awaited<ReturnType<typeof minutesOverview>>;

function participation(minutes: MinutesOverview): Pick<ConferencePage, 'delegations' | 'guests' | 'counts'> {
  if (!minutes) return { delegations: [], guests: [], counts: { resolutions: 0, agendaItems: 0 } };
  return {
    delegations: participantsOf(minutes.delegations).map(({ state, ministry, persons }) => ({
      name: stateName(state),
      ministry,
      persons,
    })),
    guests: guestsOf(minutes.delegations).map(({ body, persons }) => ({
      name: body,
      ministry: null,
      persons,
    })),
    counts: minutes._count,
  };
}
