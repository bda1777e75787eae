import 'server-only';
import { BOUND, isBound } from '@/lib/db/bound-demand';
import { formerPlace } from '@/lib/db/former-places';
import type { Prisma } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { storedBlocks } from '@/lib/db/stored-blocks';
import { storeSuggestions, type SuggestedDemands } from '@/lib/db/store-suggestions';
import { readDemands } from '@/lib/demand-reading/read-demands';
import { notYetRecorded, placeInText, type PlacedText } from '@/lib/domain/demand-transfer';

const DEMAND = {
  ...{ id: true, clause: true, position: true, blockIndex: true, text: true, confirmedAt: true, ...BOUND },
} satisfies Prisma.DemandSelect;

const RESOLUTION = {
  ...{
    id: true,
    meetingId: true,
    number: true,
    title: true,
    outcome: true,
    blocks: true,
    supersededAt: true,
  },
  agendaItem: { select: { kind: true } },
  meeting: { select: { conference: { select: { number: true } } } },
  demands: { select: DEMAND },
} satisfies Prisma.ResolutionSelect;

type Ledger = Pick<Mutation, 'db' | 'record'>;
type Row = Prisma.ResolutionGetPayload<{ select: typeof RESOLUTION }>;

/**
 * Brings the requests of resolutions to what stands now, inside the transaction in which a resolution came to be,
 * was corrected or taken back. What was adopted and has no requests yet gets those that the rules read in it, as
 * suggestions; a correction takes over what was confirmed or is bound to letters and entries, word for word where its
 * words still stand and otherwise under its old Ziffer, for the review to look at again; suggestions of what stands no
 * longer go. Called again it changes nothing. Gives how many suggestions were made.
 * @param which the resolutions, superseded ones included: those of an item, or of a meeting
 */
export async function suggestDemands(mutation: Ledger, which: Prisma.ResolutionWhereInput): Promise<number> {
  const { db } = mutation;
  const rows = await db.resolution.findMany({
    where: {
      AND: [which, { OR: [OFFICIAL_RESOLUTIONS, { supersededAt: { not: null }, demands: { some: {} } }] }],
    },
    orderBy: [{ position: 'asc' }, { revision: 'asc' }],
    select: RESOLUTION,
  });
  const standing = rows.filter(({ supersededAt }) => supersededAt === null);
  const takenOver = new Map<string, PlacedText[]>();
  for (const old of rows.filter(({ supersededAt }) => supersededAt !== null)) {
    const next = standing.find((row) => isSame(row, old)) ?? null;
    const taken = await leave(mutation, old, next);
    if (next) takenOver.set(next.id, [...(takenOver.get(next.id) ?? []), ...taken]);
  }
  return storeSuggestions(
    db,
    standing.flatMap((row) => suggested(row, takenOver.get(row.id) ?? [])),
  );
}

/** Requests are read in what was adopted; the formal items of a sitting ask nothing. */
function asksSomething({ outcome, agendaItem }: Row): boolean {
  return (outcome === 'UNANIMOUS' || outcome === 'MAJORITY') && agendaItem?.kind !== 'FORMAL';
}

function isSame(one: Row, other: Row): boolean {
  return one.meetingId === other.meetingId && one.number === other.number;
}

/**
 * What was suggested in a text that stands no longer goes; the rest goes over to what stands in its place. Gives that
 * rest in its new places.
 */
async function leave({ db, record }: Ledger, old: Row, next: Row | null): Promise<PlacedText[]> {
  const loose = old.demands.filter((demand) => demand.confirmedAt === null && !isBound(demand));
  if (loose.length > 0) await db.demand.deleteMany({ where: { id: { in: loose.map(({ id }) => id) } } });
  const kept = old.demands.filter((demand) => !loose.includes(demand));
  if (!next || !asksSomething(next) || kept.length === 0) return [];
  const blocks = storedBlocks(next.blocks);
  const placed: PlacedText[] = [];
  for (const demand of kept) {
    const place = placeInText(blocks, demand, [...next.demands, ...placed]);
    const data = { ...place, resolutionId: next.id, version: { increment: 1 } };
    await db.demand.update({ where: { id: demand.id }, data });
    if (place.clause !== demand.clause || place.position !== demand.position)
      record({
        verb: 'demand.moved',
        subject: { type: 'Demand', id: demand.id },
        payload: formerPlace({ ...demand, confirmed: demand.confirmedAt !== null }),
      });
    placed.push({ ...place, text: demand.text });
  }
  record({
    verb: 'demand.takenOver',
    subject: { type: 'Resolution', id: next.id },
    payload: { fromResolutionId: old.id, demandIds: kept.map(({ id }) => id) },
  });
  return placed;
}

/** What the rules read in a resolution whose requests nobody has recorded, beside what was taken over. */
function suggested(row: Row, takenOver: readonly PlacedText[]): SuggestedDemands[] {
  if (!asksSomething(row) || row.demands.length > 0) return [];
  const { id: resolutionId, number, title, meeting } = row;
  const blocks = storedBlocks(row.blocks);
  const readings = readDemands({ number, title, blocks, conference: meeting.conference.number });
  return [{ resolutionId, readings: notYetRecorded(readings, takenOver) }];
}
