import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import type { DemandKind } from '@/lib/domain/demand';
import {
  demandStanding,
  type DemandStanding,
  type DemandStatus,
  type FollowUpKind,
  type StandingEntry,
} from '@/lib/domain/demand-status';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import type { FollowUpVisibility, Prisma } from './generated/client';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import { visibleDemands, visibleFollowUpEntries } from './visibility';

type Reader = Database | Prisma.TransactionClient;

/** What nobody superseded. */
export const CURRENT_ENTRIES = { supersededBy: null } satisfies Prisma.FollowUpEntryWhereInput;

/** In the order of their days; never in another one at the next look. */
export const ENTRIES_IN_ORDER = [
  { occurredOn: 'asc' },
  { createdAt: 'asc' },
  { id: 'asc' },
] satisfies Prisma.FollowUpEntryOrderByWithRelationInput[];

/** The entries of a request as far as its standing depends on them; add a where-clause of what the reader may see. */
export const STANDING_ENTRIES = {
  where: CURRENT_ENTRIES,
  orderBy: ENTRIES_IN_ORDER,
  select: { kind: true, occurredOn: true, status: true },
} satisfies Prisma.Demand$entriesArgs;

interface StoredStanding {
  followUp: boolean;
  entries: readonly { kind: FollowUpKind; occurredOn: Date; status: DemandStatus | null }[];
}

/** The standing of a stored request today, but for what it is owed, from the entries that were loaded with it. */
export function storedStanding({ followUp, entries }: StoredStanding): DemandStanding {
  return demandStanding(
    { followUp, answerDueOn: null },
    entries.map(({ kind, occurredOn, status }) => ({ kind, on: isoDay(occurredOn), status })),
    berlinDay(now()),
  );
}

/** A dated entry as its reader may see it. */
export interface EntryRecord {
  id: string;
  kind: FollowUpKind;
  /** ISO. */
  on: string;
  /** Who answered or was written to. */
  body: { code: string; name: string } | null;
  status: DemandStatus | null;
  text: string | null;
  evidence: string | null;
  judgedBy: string | null;
  visibility: FollowUpVisibility;
  /** The letter it came from. */
  dispatchId: string | null;
  /** Number of the conference to whose chair it was carried over. */
  conference: number | null;
  attachments: { id: string; title: string; fileName: string; size: number }[];
  version: number;
}

/** One request with everything this reader may see of it. */
export interface DemandRecord {
  id: string;
  version: number;
  conference: { number: number; year: number; termOpen: boolean };
  resolution: { id: string; number: string; position: number; title: string; published: boolean };
  applicants: StateCode[];
  clause: number;
  position: number;
  blockIndex: number | null;
  kind: DemandKind;
  text: string;
  followUp: boolean;
  /** False: the rules propose it, nobody has confirmed it. */
  confirmed: boolean;
  addressees: { code: string; name: string }[];
  /** Asked for in the text. */
  due: { conference: number | null; on: string | null };
  /** Until when an answer is owed: by the last letter, or later where the text says so; ISO. */
  answerDueOn: string | null;
  policyField: { code: string; name: string } | null;
  goal: string | null;
  indicator: string | null;
  /** ISO. */
  targetOn: string | null;
  /** The request that goes on with it, for whoever may know that something does. */
  continuedById: string | null;
  /** In the order of their days. */
  entries: EntryRecord[];
  standing: DemandStanding;
}

/** A dated entry for entryRecord. */
export const ENTRY = {
  ...{ id: true, kind: true, occurredOn: true, status: true, text: true, evidence: true },
  ...{ judgedBy: true, visibility: true, dispatchId: true, version: true },
  body: { select: { code: true, name: true } },
  conference: { select: { number: true } },
  attachments: {
    orderBy: { position: 'asc' },
    select: { id: true, title: true, document: { select: { fileName: true, size: true } } },
  },
} satisfies Prisma.FollowUpEntrySelect;

const SELECT = {
  ...{ id: true, version: true, clause: true, position: true, blockIndex: true, kind: true, text: true },
  ...{ followUp: true, confirmedAt: true, dueOn: true, goal: true, indicator: true, targetOn: true },
  ...{ continuedById: true, policyField: { select: { code: true, name: true } } },
  resolution: {
    select: {
      ...{ id: true, number: true, position: true, title: true, publishedAt: true },
      applicants: { orderBy: { position: 'asc' }, select: { stateCode: true } },
      meeting: { select: { conference: { select: { number: true, year: true, status: true } } } },
    },
  },
  dueAt: { select: { number: true, meetings: { where: { kind: 'MAIN' }, select: { startsOn: true } } } },
  addressees: { orderBy: { id: 'asc' }, select: { body: { select: { code: true, name: true } } } },
  dispatchItems: {
    where: { dispatch: { status: 'SENT', answerDueOn: { not: null } } },
    select: { dispatch: { select: { answerDueOn: true } } },
  },
  _count: { select: { entries: { where: { ...CURRENT_ENTRIES, kind: 'ANSWERED' } } } },
  entries: { orderBy: ENTRIES_IN_ORDER, select: ENTRY },
} satisfies Prisma.DemandSelect;

const selectFor = (actor: Actor) =>
  ({
    ...SELECT,
    entries: { ...SELECT.entries, where: { AND: [CURRENT_ENTRIES, visibleFollowUpEntries(actor)] } },
  }) satisfies Prisma.DemandSelect;

type Row = Prisma.DemandGetPayload<{ select: typeof SELECT }>;

/** Those of these requests that this reader may see. Never one of a superseded resolution or of a Kamin item. */
export function readableDemands(actor: Actor, where: Prisma.DemandWhereInput): Prisma.DemandWhereInput {
  return { AND: [where, visibleDemands(actor), { resolution: OFFICIAL_RESOLUTIONS }] };
}

/** The requests this reader may see, each with the entries it may see, in the order of conference, TOP, Ziffer. */
export async function loadDemands(
  db: Reader,
  actor: Actor,
  where: Prisma.DemandWhereInput,
): Promise<DemandRecord[]> {
  const rows = await db.demand.findMany({
    where: readableDemands(actor, where),
    orderBy: [
      { resolution: { meeting: { conference: { number: 'asc' } } } },
      { resolution: { position: 'asc' } },
      { clause: 'asc' },
      { position: 'asc' },
    ],
    select: selectFor(actor),
  });
  return rows.map(demandRecord);
}

function demandRecord(row: Row): DemandRecord {
  const { resolution, dueAt } = row;
  const { number, year, status } = resolution.meeting.conference;
  const due = { conference: dueAt?.number ?? null, on: isoDay(row.dueOn) };
  const answerDueOn = owedOn({
    letters: row.dispatchItems.map(({ dispatch }) => dispatch.answerDueOn),
    named: row.dueOn ?? dueAt?.meetings[0]?.startsOn ?? null,
  });
  const entries = row.entries.map(entryRecord);
  const { followUp } = row;
  const standing = shownStanding({ followUp, entries, answerDueOn, answered: row._count.entries > 0 });
  return {
    ...{ id: row.id, version: row.version, clause: row.clause, position: row.position },
    ...{ blockIndex: row.blockIndex, kind: row.kind, text: row.text, followUp, entries },
    ...{ goal: row.goal, indicator: row.indicator, targetOn: isoDay(row.targetOn) },
    ...{ policyField: row.policyField, due, answerDueOn, standing },
    // That it goes on elsewhere is part of an assessment, which may not be this reader's to know.
    continuedById: standing.status === 'CONTINUED' ? row.continuedById : null,
    conference: { number, year, termOpen: status !== 'CLOSED' },
    resolution: {
      ...{ id: resolution.id, number: resolution.number, position: resolution.position },
      ...{ title: resolution.title, published: resolution.publishedAt !== null },
    },
    applicants: resolution.applicants.map(({ stateCode }) => stateCode),
    confirmed: row.confirmedAt !== null,
    addressees: row.addressees.map(({ body }) => body),
  };
}

/**
 * The standing as its reader may know it: nobody is told that no answer has come while one lies with the office that
 * this reader may not see yet.
 * @param answered an answer has come, whoever may see it
 */
export function shownStanding({
  followUp,
  entries,
  answerDueOn,
  answered,
}: Pick<DemandRecord, 'followUp' | 'answerDueOn'> & {
  entries: readonly StandingEntry[];
  answered: boolean;
}): DemandStanding {
  const standing = demandStanding({ followUp, answerDueOn }, entries, berlinDay(now()));
  return answered ? { ...standing, overdue: false } : standing;
}

/**
 * Until when an answer is owed: by the last letter, but not before the text itself asks for it. A letter has one day for
 * all that it asks.
 * @param named the day in the text, or the first day of the conference it names
 */
export function owedOn({
  letters,
  named,
}: {
  letters: readonly (Date | null)[];
  named: Date | null;
}): string | null {
  return (
    [...letters, named]
      .flatMap((day) => isoDay(day) ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** A stored entry as its reader may see it. */
export function entryRecord(row: Prisma.FollowUpEntryGetPayload<{ select: typeof ENTRY }>): EntryRecord {
  const { occurredOn, conference, attachments, ...rest } = row;
  return {
    ...rest,
    on: isoDay(occurredOn),
    conference: conference?.number ?? null,
    attachments: attachments.map(({ document, ...attachment }) => ({ ...attachment, ...document })),
  };
}

/** Codes of the bodies that were asked: those the text addresses and those it was sent to. */
export function bodiesAsked({ addressees, entries }: Pick<DemandRecord, 'addressees' | 'entries'>): string[] {
  const sentTo = entries.flatMap(({ kind, body }) =>
    (kind === 'SENT' || kind === 'REMINDED') && body !== null ? [body.code] : [],
  );
  return [...new Set([...addressees.map(({ code }) => code), ...sentTo])];
}

/** The id of the last answer that one of these bodies gave; null without one. */
export function lastAnswerOf({ entries }: Pick<DemandRecord, 'entries'>, bodies: readonly string[]) {
  const answer = entries.findLast(
    ({ kind, body }) => kind === 'ANSWERED' && body !== null && bodies.includes(body.code),
  );
  return answer?.id ?? null;
}
