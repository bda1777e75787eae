import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { isoDay } from '@/lib/clock';
import { BOUND, isBound } from '@/lib/db/bound-demand';
import type { Prisma } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { storedBlocks } from '@/lib/db/stored-blocks';
import { visibleDemands } from '@/lib/db/visibility';
import { demandPlace, isOutdated, type DemandFacts, type TextPlace } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A request as a person saw it. */
export interface SeenDemand {
  demandId: string;
  version: number;
}

/** A request as the verbs of the review decide on it. */
export interface LoadedDemand {
  id: string;
  version: number;
  resolutionId: string;
  conferenceNumber: number;
  /** The text of its resolution. */
  blocks: TextBlock[];
  clause: number;
  position: number;
  blockIndex: number | null;
  facts: DemandFacts;
  /** Where its words stand; null: in the text no more. */
  place: TextPlace | null;
  confirmed: boolean;
  /** Confirmed before its words went out of the text. */
  outdated: boolean;
  /** Entries, letters (also in preparation), measures or another request hold on to it. */
  bound: boolean;
  /** What the rules read; null where a person recorded it and never changed it. */
  reading: Prisma.JsonValue;
}

const DEMAND = {
  ...{ id: true, version: true, clause: true, position: true, blockIndex: true, kind: true, text: true },
  ...{ followUp: true, confirmedAt: true, dueOn: true, reading: true, ...BOUND },
  dueAt: { select: { number: true } },
  policyField: { select: { code: true } },
  addressees: { orderBy: { id: 'asc' }, select: { body: { select: { code: true } } } },
  resolution: {
    select: {
      ...{ id: true, blocks: true, frozenAt: true },
      meeting: { select: { conference: { select: { number: true, status: true } } } },
    },
  },
} satisfies Prisma.DemandSelect;

type Row = Prisma.DemandGetPayload<{ select: typeof DEMAND }>;

/**
 * The request of a command of the review, as it was seen, for the office that looks after the resolutions of its
 * conference. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE.
 */
export async function loadDemand(
  { db }: Mutation,
  actor: Actor,
  { demandId, version }: SeenDemand,
): Promise<Result<LoadedDemand, RefusalCode>> {
  const row = await db.demand.findFirst({
    where: { AND: [visibleDemands(actor), { id: demandId, resolution: OFFICIAL_RESOLUTIONS }] },
    select: DEMAND,
  });
  if (!row) return refuse('NOT_FOUND');
  const { number: conferenceNumber, status } = row.resolution.meeting.conference;
  const termOpen = status !== 'CLOSED';
  const inOffice = await actorInOffice(db, actor);
  if (!can(inOffice, 'followUp.manage', { conferenceNumber, termOpen })) return refuse('NOT_PERMITTED');
  return row.version === version ? ok(loaded(row)) : refuse('CHANGED_MEANWHILE');
}

function loaded(row: Row): LoadedDemand {
  const { id, version, clause, position, blockIndex, kind, text, followUp, reading, resolution } = row;
  const blocks = storedBlocks(resolution.blocks);
  const place = demandPlace(blocks, row);
  return {
    ...{ id, version, clause, position, blockIndex, reading, blocks, place },
    resolutionId: resolution.id,
    conferenceNumber: resolution.meeting.conference.number,
    facts: {
      ...{ kind, text, followUp, policyField: row.policyField?.code ?? null },
      addressees: row.addressees.map(({ body }) => body.code),
      due: { conference: row.dueAt?.number ?? null, on: isoDay(row.dueOn) },
    },
    confirmed: row.confirmedAt !== null,
    outdated: isOutdated(place, row.confirmedAt, resolution.frozenAt),
    bound: isBound(row),
  };
}
