import 'server-only';
import { BOUND, isBound } from '@/lib/db/bound-demand';
import type { Mutation } from '@/lib/db/mutate';
import { roomBehind } from '@/lib/domain/demand-review';
import type { LoadedDemand } from './load-demand';

/**
 * Makes room for further requests behind a place of a Ziffer and gives the places that are free then: the later ones
 * move on, unless one of them is named in letters or entries by its place, or was confirmed and may be cited by it.
 */
export async function makeRoom(
  { db }: Mutation,
  { resolutionId, clause, position }: Pick<LoadedDemand, 'resolutionId' | 'clause' | 'position'>,
  count: number,
): Promise<number[]> {
  const rows = await db.demand.findMany({
    where: { resolutionId, clause },
    select: { id: true, position: true, confirmedAt: true, ...BOUND },
  });
  const inClause = rows.map((row) => ({
    ...{ id: row.id, position: row.position },
    bound: isBound(row) || row.confirmedAt !== null,
  }));
  const { moves, positions } = roomBehind(inClause, position, count);
  // From the last on, as no two may stand at one place in between.
  for (const { id, position: next } of moves)
    await db.demand.update({ where: { id }, data: { position: next, version: { increment: 1 } } });
  return positions;
}
