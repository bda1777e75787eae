import 'server-only';
import { dateColumn } from '@/lib/clock';
import { insertMinutes } from '@/lib/db/insert-minutes';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { VIDEO_PLACE } from '@/lib/db/stored-minutes';
import { updateMinutes } from '@/lib/db/update-minutes';
import { chairTerm, type ChairTerm } from '@/lib/domain/chair';
import { changesNothing } from '@/lib/domain/compare-minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { suggestDemands } from '../demands/suggest-demands';
import { linkNewResolutions } from '../resolution-links/link-new-resolutions';
import { draftReading, hasOpenValues, loadOpenDraft, updateDraft } from './import-draft';
import { planImport, type AcceptableMinutes, type ImportPlan } from './import-plan';

/** What was accepted, for the way to the pages that show it. */
export interface AcceptedImport {
  conferenceNumber: number;
  /** True: the record held all of it already. */
  changedNothing: boolean;
  /** TOP numbers of frozen resolutions that got a dated correction. */
  corrected: string[];
}

/**
 * Takes the draft's minutes into the record: conference, meeting, delegations, agenda, frozen resolutions and outcome
 * ledger in one transaction, all or nothing. Accepting the same minutes again changes nothing; what differs is
 * updated, what was decided is superseded by a dated correction, nothing is removed. Resolutions of a closed term
 * are public at once: external minutes are. Refuses NOT_PERMITTED, NOT_FOUND, IMPORT_CLOSED, CHANGED_MEANWHILE,
 * IMPORT_VALUES_OPEN and what `planImport` refuses.
 */
export async function acceptImport(
  actor: Actor,
  command: { draftId: string; version: number },
): Promise<Result<AcceptedImport, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const draft = await loadOpenDraft(db, actor, command.draftId);
    if (!draft.ok) return draft;
    if (draft.value.version !== command.version) return refuse('CHANGED_MEANWHILE' as const);
    if (hasOpenValues(draft.value)) return refuse('IMPORT_VALUES_OPEN' as const);
    const plan = await planImport(db, actor, draftReading(draft.value));
    if (!plan.ok) return plan;
    const { meetingId, corrected } = await carryOut(mutation, plan.value, draft.value.fileName);
    const standing = await db.resolution.findMany({
      where: { meetingId, supersededAt: null },
      select: { id: true },
    });
    await linkNewResolutions(
      mutation,
      standing.map(({ id }) => id),
    );
    await suggestDemands(mutation, { meetingId });
    const written = await updateDraft(db, command, { status: 'ACCEPTED', closedAt: now, meetingId });
    if (!written.ok) return written;
    const conferenceNumber = plan.value.minutes.conference.number;
    const { changes } = plan.value;
    record({
      verb: 'import.accepted',
      subject: { type: 'ImportDraft', id: command.draftId },
      payload: {
        conferenceNumber,
        meetingId,
        created: changes.filter(({ kind }) => kind === 'CREATED').length,
        changed: changes.filter(({ kind }) => kind === 'CHANGED').length,
        corrected,
      },
    });
    return ok({ conferenceNumber, changedNothing: changesNothing(changes), corrected });
  });
}

async function carryOut(
  mutation: Mutation,
  plan: ImportPlan,
  fileName: string,
): Promise<{ meetingId: string; corrected: string[] }> {
  const { db, now, record } = mutation;
  const { minutes, stored, changes, publish } = plan;
  const conference = plan.conference ?? (await createConference(mutation, minutes));
  if (plan.conference && stored) await completeConference(mutation, plan.conference.id, minutes);
  if (plan.meetingId === null || !stored) {
    const meetingId = await createMeeting(mutation, conference.id, minutes);
    await insertMinutes(db, meetingId, minutes, publish ? now : null);
    return { meetingId, corrected: [] };
  }
  const { meetingId } = plan;
  if (changes.some(({ noun, kind }) => noun === 'MEETING' && kind === 'CHANGED'))
    await db.meeting.update({
      where: { id: meetingId },
      data: { ...meetingColumns(minutes), version: { increment: 1 } },
    });
  const reason = `Berichtigt aus der Niederschrift „${fileName}“`;
  const corrected = await updateMinutes(db, {
    meetingId,
    stored,
    read: minutes,
    changes,
    now,
    reason,
    publish,
  });
  for (const number of corrected)
    record({
      verb: 'resolution.corrected',
      subject: { type: 'Meeting', id: meetingId },
      payload: { number },
    });
  return { meetingId, corrected };
}

/**
 * A conference that only its minutes tell of belongs to the archive: its term is closed, and nobody gains the rights
 * of its chair by importing.
 */
async function createConference(
  { db, now, record }: Mutation,
  { conference: { number, year, chair } }: AcceptableMinutes,
): Promise<{ id: string }> {
  const term = termOf(number, year);
  const { id } = await db.conference.create({
    data: {
      number,
      year,
      chairCode: chair,
      termStartsOn: term && dateColumn(term.startsOn),
      termEndsOn: term && dateColumn(term.endsOn),
      status: 'CLOSED',
      closedAt: now,
    },
    select: { id: true },
  });
  record({ verb: 'conference.created', subject: { type: 'Conference', id }, payload: { number } });
  return { id };
}

/** The term by rotation, if the conference was held in it; null where number and year do not go together. */
function termOf(number: number, year: number): ChairTerm | null {
  const term = chairTerm(number);
  const inTerm = term && Number(term.startsOn.slice(0, 4)) <= year && year <= Number(term.endsOn.slice(0, 4));
  return inTerm ? term : null;
}

async function completeConference(
  { db, record }: Mutation,
  id: string,
  { conference: { year, chair } }: AcceptableMinutes,
): Promise<void> {
  const chairDiffers = chair === null ? [] : [{ chairCode: null }, { chairCode: { not: chair } }];
  const { count } = await db.conference.updateMany({
    where: { id, OR: [{ year: { not: year } }, ...chairDiffers] },
    data: { year, ...(chair === null ? {} : { chairCode: chair }), version: { increment: 1 } },
  });
  if (count > 0)
    record({ verb: 'conference.changed', subject: { type: 'Conference', id }, payload: { year, chair } });
}

async function createMeeting(
  { db, record }: Mutation,
  conferenceId: string,
  minutes: AcceptableMinutes,
): Promise<string> {
  const { id } = await db.meeting.create({
    data: { conferenceId, kind: minutes.conference.kind, status: 'HELD', ...meetingColumns(minutes) },
    select: { id: true },
  });
  record({ verb: 'meeting.created', subject: { type: 'Meeting', id } });
  return id;
}

/** What the minutes state about date and place; what they leave open is left as it stands. */
function meetingColumns({ conference: { startsOn, endsOn, place } }: AcceptableMinutes) {
  const byVideo = place === VIDEO_PLACE;
  return {
    ...(startsOn === null ? {} : { startsOn: dateColumn(startsOn), datePrecision: 'DAY' as const }),
    ...(endsOn === null ? {} : { endsOn: dateColumn(endsOn) }),
    ...(place === null ? {} : { byVideo, place: byVideo ? null : place }),
  };
}
