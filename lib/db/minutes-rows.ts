import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Applicant, MinutesAgendaEntry, MinutesPerson, MinutesResolution } from '@/lib/domain/minutes';
import { contentHash } from './content-hash';
import type { Prisma } from './generated/client';

/** How parts of `Minutes` stand in the tables; lib/db/stored-minutes reads them back. */

/** The seal of a resolution: over all that was decided. What single Länder declare on it is theirs and not sealed. */
function resolutionHash(resolution: MinutesResolution): string {
  return contentHash({ ...resolution, statements: undefined });
}

/** The persons of one delegation, the first leading it. */
export function participantRows(
  delegationId: string,
  persons: readonly MinutesPerson[],
): Prisma.ParticipantCreateManyInput[] {
  return persons.map(({ salutation, title, office, name, unit, chair }, index) => ({
    delegationId,
    position: index + 1,
    salutation,
    title,
    office,
    name,
    unit: unit ?? null,
    chairs: chair,
    leads: index === 0,
  }));
}

/** An agenda entry without its place, number and links. */
export function agendaColumns(entry: MinutesAgendaEntry) {
  const { title, kind, greenList, allStates, status } = entry;
  return {
    title,
    kind,
    greenList,
    allStates,
    status,
    withdrawnByCode: entry.withdrawnBy,
    mergedIntoNumber: entry.mergedInto,
    circularReference: entry.circular,
  } satisfies Partial<Prisma.AgendaItemCreateManyInput>;
}

/** The applicants of one agenda entry, in printed order. */
export function agendaApplicantRows(
  agendaItemId: string,
  applicants: readonly Applicant[],
): Prisma.AgendaItemApplicantCreateManyInput[] {
  return applicants.map(({ state, role }, index) => ({
    agendaItemId,
    stateCode: state,
    role,
    position: index + 1,
  }));
}

/** Where a resolution goes. */
export interface ResolutionPlace {
  meetingId: string;
  agendaItemId: string | null;
  position: number;
  publishedAt: Date | null;
}

/** A frozen resolution without its applicants. */
export function resolutionRow(resolution: MinutesResolution, place: ResolutionPlace) {
  const { number, title, outcome, circular, decidedOn, blocks } = resolution;
  return {
    ...place,
    number,
    title,
    outcome,
    circularReference: circular,
    decidedOn: decidedOn === null ? null : dateColumn(decidedOn),
    blocks: blocks.map((block) => ({ ...block })),
    hash: resolutionHash(resolution),
  } satisfies Prisma.ResolutionCreateManyInput;
}

/** The applicants of one resolution, in printed order. */
export function resolutionApplicantRows(
  resolutionId: string,
  applicants: readonly StateCode[],
): Prisma.ResolutionApplicantCreateManyInput[] {
  return applicants.map((stateCode, index) => ({ resolutionId, stateCode, position: index + 1 }));
}

/**
 * The ledger keeps what the minutes state: the outcome, never counts that nobody printed. Null without an agenda item
 * or without an outcome.
 */
export function decisionRow(
  { number, outcome, decidedOn }: MinutesResolution,
  itemIds: ReadonlyMap<string, string>,
): (Prisma.DecisionCreateManyInput & { agendaItemId: string }) | null {
  const agendaItemId = itemIds.get(number);
  if (agendaItemId === undefined || outcome === null) return null;
  return { agendaItemId, outcome, decidedOn: decidedOn === null ? null : dateColumn(decidedOn) };
}
