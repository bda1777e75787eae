import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { isSettled } from '@/lib/domain/demand-status';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import type { Mutation } from './mutate';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import { STANDING_ENTRIES, storedStanding } from './stored-demands';

type Reader = Database | Prisma.TransactionClient;

/** A request that needs attention still, by its id. */
async function unsettledDemands(db: Reader, where: Prisma.DemandWhereInput): Promise<string[]> {
  const rows = await db.demand.findMany({
    where: { AND: [where, { confirmedAt: { not: null }, followUp: true, resolution: OFFICIAL_RESOLUTIONS }] },
    orderBy: { id: 'asc' },
    select: { id: true, followUp: true, entries: STANDING_ENTRIES },
  });
  return rows.filter((row) => !isSettled(storedStanding(row).status)).map(({ id }) => id);
}

/** What this conference and those before it asked for and nobody has settled: what its successor goes on with. */
export function openDemandsUpTo(db: Reader, conferenceNumber: number): Promise<string[]> {
  const conference = { number: { lte: conferenceNumber } };
  return unsettledDemands(db, { resolution: { meeting: { conference } } });
}

/** How many requests this conference's chair took over and has not settled yet. Internal: for that chair's office. */
export async function countCarriedOver(db: Reader, conferenceNumber: number): Promise<number> {
  const to = { kind: 'CARRIED_OVER' as const, conference: { number: conferenceNumber } };
  return (await unsettledDemands(db, { entries: { some: to } })).length;
}

/**
 * Hands everything still open of this conference and of those before it to the next: a dated entry each, for the
 * members alone. Belongs into the transaction that closes the term. Gives how many; none without a next conference, for
 * then it waits until one is set up (carryOverToNew).
 */
export async function carryOverDemands(
  { db, now }: Pick<Mutation, 'db' | 'now'>,
  authorId: string | null,
  { from, to }: { from: number; to: number | null },
): Promise<number> {
  if (to === null) return 0;
  const { id: conferenceId } = await db.conference.findUniqueOrThrow({
    where: { number: to },
    select: { id: true },
  });
  const ids = await openDemandsUpTo(db, from);
  const occurredOn = dateColumn(berlinDay(now));
  await db.followUpEntry.createMany({
    data: ids.map((demandId) => ({
      ...{ demandId, occurredOn, conferenceId, authorId, createdAt: now },
      ...{ kind: 'CARRIED_OVER', visibility: 'INTERNAL' },
    })),
  });
  return ids.length;
}

/**
 * Hands what closed terms left open to a conference that is just set up: at the closing there was nobody to take it. A
 * term that is open still hands over when it is closed, and one that is entered behind a later one takes over nothing.
 * Gives how many.
 */
export async function carryOverToNew(
  mutation: Pick<Mutation, 'db' | 'now'>,
  authorId: string | null,
  to: number,
): Promise<number> {
  const before = await mutation.db.conference.findFirst({
    where: { number: { not: to } },
    orderBy: { number: 'desc' },
    select: { number: true, status: true },
  });
  if (!before || before.number > to || before.status !== 'CLOSED') return 0;
  return carryOverDemands(mutation, authorId, { from: before.number, to });
}
