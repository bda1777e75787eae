import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { compareMinutes, type MinutesChange } from '@/lib/domain/compare-minutes';
import type { MeetingKind, Minutes, MinutesAgendaEntry } from '@/lib/domain/minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** Minutes that can be accepted: what identifies the meeting is there, every number and Land stands once. */
export type AcceptableMinutes = Minutes & {
  conference: { number: number; year: number; kind: MeetingKind };
};

/** Where minutes would go, and what that would change. */
export interface ImportPlan {
  minutes: AcceptableMinutes;
  /** Null: the conference is not on record yet. */
  conference: { id: string; status: 'PLANNED' | 'RUNNING' | 'CLOSED' } | null;
  meetingId: string | null;
  stored: Minutes | null;
  changes: MinutesChange[];
  /**
   * True: the resolutions are public at once, for external minutes of a closed term are public documents, and a
   * conference known from its minutes alone is one. False: the open term's own office publishes them later.
   */
  publish: boolean;
}

/**
 * Holds minutes against the record. Refuses what cannot be kept as it is (IMPORT_WITHOUT_…, IMPORT_NUMBERS_REPEAT,
 * IMPORT_STATES_REPEAT), what belongs to another chair (IMPORT_TERM_OF_ANOTHER_CHAIR) and what a sister conference
 * decided (IMPORT_OF_ANOTHER_CONFERENCE): its numbers would meet the IntMK's own.
 */
export async function planImport(
  db: Prisma.TransactionClient,
  actor: Actor,
  { minutes: read, conferenceBody }: Pick<MinutesReading, 'minutes' | 'conferenceBody'>,
): Promise<Result<ImportPlan, RefusalCode>> {
  if (conferenceBody.code === 'OTHER') return refuse('IMPORT_OF_ANOTHER_CONFERENCE');
  const acceptable = acceptableMinutes(read);
  if (!acceptable.ok) return acceptable;
  const minutes = acceptable.value;
  const { number } = minutes.conference;
  const conference = await db.conference.findUnique({
    where: { number },
    select: { id: true, status: true, chairCode: true },
  });
  const termOpen = conference !== null && conference.status !== 'CLOSED';
  const foreign = !can(actor, 'import.accept', { conferenceNumber: number, termOpen });
  // In an open term the chair decides who may command; minutes of another chair cannot be its own.
  const { chair } = minutes.conference;
  const otherChair =
    termOpen && chair !== null && conference.chairCode !== null && conference.chairCode !== chair;
  if (foreign || otherChair) return refuse('IMPORT_TERM_OF_ANOTHER_CHAIR');
  const meetingId = conference && (await findMeeting(db, conference.id, minutes));
  const stored = meetingId === null ? null : await loadMinutes(db, meetingId, {});
  const toRecord = withConferenceYear(minutes, stored);
  const changes = compareMinutes(stored, toRecord);
  return ok({ minutes: toRecord, conference, meetingId, stored, changes, publish: !termOpen });
}

/** A conference's year is that of its Hauptkonferenz; a Sonderkonferenz held in another year does not move it. */
function withConferenceYear(minutes: AcceptableMinutes, stored: Minutes | null): AcceptableMinutes {
  const { kind, year } = minutes.conference;
  const recorded = kind === 'MAIN' ? year : (stored?.conference.year ?? year);
  return { ...minutes, conference: { ...minutes.conference, year: recorded } };
}

/** A conference has one Hauptkonferenz; Sonder- and Vorkonferenzen are told apart by their first day. */
async function findMeeting(
  db: Prisma.TransactionClient,
  conferenceId: string,
  { conference }: AcceptableMinutes,
): Promise<string | null> {
  const { kind, startsOn } = conference;
  const sameDay = kind === 'MAIN' || startsOn === null ? {} : { startsOn: dateColumn(startsOn) };
  const meeting = await db.meeting.findFirst({
    where: { conferenceId, kind, ...sameDay },
    orderBy: { startsOn: 'asc' },
    select: { id: true },
  });
  return meeting?.id ?? null;
}

function acceptableMinutes(minutes: Minutes): Result<AcceptableMinutes, RefusalCode> {
  const { number, year, kind } = minutes.conference;
  if (number === null) return refuse('IMPORT_WITHOUT_NUMBER');
  if (year === null) return refuse('IMPORT_WITHOUT_YEAR');
  if (kind === null) return refuse('IMPORT_WITHOUT_KIND');
  const { startsOn, endsOn } = minutes.conference;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return refuse('IMPORT_DATES_REVERSED');
  const agenda = minutes.agenda.map((entry) => entry.number);
  const resolutions = minutes.resolutions.map((entry) => entry.number);
  if (repeats(agenda) || repeats(resolutions) || [...agenda, ...resolutions].includes(''))
    return refuse('IMPORT_NUMBERS_REPEAT');
  if (standsInACircle(minutes)) return refuse('IMPORT_NUMBERS_REPEAT');
  const stateLists = [
    minutes.participants.map(({ state }) => state),
    ...minutes.agenda.map(({ applicants }) => applicants.map(({ state }) => state)),
    ...minutes.resolutions.map(({ applicants }) => applicants),
  ];
  if (stateLists.some(repeats)) return refuse('IMPORT_STATES_REPEAT');
  return ok({
    ...minutes,
    agenda: withKnownParents(minutes.agenda),
    conference: { ...minutes.conference, number, year, kind },
  });
}

/** An item of a section that was not read stands at the top: there is nothing it could stand in. */
function withKnownParents(agenda: MinutesAgendaEntry[]): MinutesAgendaEntry[] {
  const numbers = new Set(agenda.map(({ number }) => number));
  return agenda.map((entry) =>
    entry.parent === null || numbers.has(entry.parent) ? entry : { ...entry, parent: null },
  );
}

function repeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

/** An item below itself, directly or through others, has no place on an agenda. */
function standsInACircle({ agenda }: Minutes): boolean {
  const parents = new Map(agenda.map(({ number, parent }) => [number, parent]));
  return agenda.some(({ number }) => {
    const above = new Set<string>();
    for (let next = parents.get(number) ?? null; next !== null; next = parents.get(next) ?? null) {
      if (above.has(next)) return true;
      above.add(next);
    }
    return false;
  });
}
