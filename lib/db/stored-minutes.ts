import 'server-only';
import { isoDay } from '@/lib/clock';
import { asSentOut, type EditionEntry } from '@/lib/domain/agenda-edition';
import type {
  AgendaStatus,
  Minutes,
  MinutesAgendaEntry,
  MinutesConference,
  MinutesResolution,
} from '@/lib/domain/minutes';
import type { Database } from './client';
import type { AgendaStatus as StoredStatus, Prisma } from './generated/client';
import { printedOutcome } from './printed-outcome';
import { PRINTED_ENTRY, printedEntry } from './stored-agenda-entry';
import { storedBlocks } from './stored-blocks';
import { storedEdition } from './stored-edition';
import { PRINTED_STATEMENTS, printedStatements } from './stored-statements';
import { DELEGATIONS, guestsOf, participantsOf } from './stored-participants';

/** "Videokonferenz" is no place: the meeting says `byVideo`, the minutes print the word in the place's stead. */
export const VIDEO_PLACE = 'Videokonferenz';

/** The columns that the head of minutes and agendas consists of. */
export const MEETING_HEAD = {
  kind: true,
  startsOn: true,
  endsOn: true,
  datePrecision: true,
  place: true,
  byVideo: true,
  conference: { select: { number: true, year: true, chairCode: true } },
} satisfies Prisma.MeetingSelect;

/** Which meeting, when, where and in whose chair; a date known less exactly than to the day is left out. */
export function meetingHead(
  meeting: Prisma.MeetingGetPayload<{ select: typeof MEETING_HEAD }>,
): MinutesConference {
  const exact = meeting.datePrecision === 'DAY';
  const { conference } = meeting;
  return {
    number: conference.number,
    year: conference.year,
    kind: meeting.kind,
    startsOn: exact ? isoDay(meeting.startsOn) : null,
    endsOn: exact ? isoDay(meeting.endsOn) : null,
    place: meeting.place ?? (meeting.byVideo ? VIDEO_PLACE : null),
    chair: conference.chairCode,
  };
}

/**
 * The columns that external minutes consist of, and no others: counts, votes, notes and internal statements have no
 * way in.
 * `resolutions` narrows which resolutions are meant, e.g. the published ones.
 */
function minutesSelect(resolutions: Prisma.ResolutionWhereInput) {
  return {
    ...MEETING_HEAD,
    delegations: DELEGATIONS,
    agendaItems: {
      where: { number: { not: null } },
      orderBy: { position: 'asc' },
      select: { ...PRINTED_ENTRY, id: true },
    },
    agendaEditions: { orderBy: { issuedAt: 'desc' }, take: 1, select: { content: true, hash: true } },
    resolutions: {
      where: { AND: [resolutions, { supersededAt: null }] },
      orderBy: { position: 'asc' },
      select: RESOLUTION,
    },
  } satisfies Prisma.MeetingSelect;
}

const RESOLUTION = {
  number: true,
  title: true,
  outcome: true,
  circularReference: true,
  decidedOn: true,
  blocks: true,
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true } },
  agendaItem: { select: { kind: true, statements: PRINTED_STATEMENTS } },
} satisfies Prisma.ResolutionSelect;

type StoredMeeting = Prisma.MeetingGetPayload<{ select: ReturnType<typeof minutesSelect> }>;

/**
 * A meeting as the minutes its import or its record would print; null if there is no such meeting.
 * @param resolutions narrows which current resolutions are meant; `{}` for all
 */
export async function loadMinutes(
  db: Database | Prisma.TransactionClient,
  meetingId: string,
  resolutions: Prisma.ResolutionWhereInput,
): Promise<Minutes | null> {
  const meeting = await db.meeting.findUnique({
    where: { id: meetingId },
    select: minutesSelect(resolutions),
  });
  return meeting && minutesOf(meeting);
}

function minutesOf(meeting: StoredMeeting): Minutes {
  const { delegations } = meeting;
  const [edition] = meeting.agendaEditions;
  const sentOut = edition ? storedEdition(edition).entries : [];
  return {
    conference: meetingHead(meeting),
    participants: participantsOf(delegations),
    guests: guestsOf(delegations),
    agenda: meeting.agendaItems.map((row) => agendaEntryOf(row, sentOut)),
    resolutions: meeting.resolutions.map(resolutionOf),
  };
}

/** As the agenda was sent out last. What became of the item is said at the item. */
function agendaEntryOf(
  row: StoredMeeting['agendaItems'][number],
  sentOut: readonly EditionEntry[],
): MinutesAgendaEntry {
  const entry: MinutesAgendaEntry = { ...printedEntry(row), status: PRINTED_STATUS[row.status] };
  return asSentOut(entry, row.id, sentOut);
}

/** What was postponed stood on the agenda as open; its resolution says what became of it. */
const PRINTED_STATUS: Record<StoredStatus, AgendaStatus> = {
  OPEN: 'OPEN',
  WITHDRAWN: 'WITHDRAWN',
  MERGED: 'MERGED',
  DECIDED_BY_CIRCULAR: 'DECIDED_BY_CIRCULAR',
  POSTPONED: 'OPEN',
};

function resolutionOf(row: StoredMeeting['resolutions'][number]): MinutesResolution {
  const statements = printedStatements(row.agendaItem);
  return {
    number: row.number,
    title: row.title,
    applicants: row.applicants.map(({ stateCode }) => stateCode),
    outcome: printedOutcome(row.outcome),
    circular: row.circularReference,
    decidedOn: isoDay(row.decidedOn),
    blocks: storedBlocks(row.blocks),
    ...(statements.length > 0 && { statements }),
  };
}
