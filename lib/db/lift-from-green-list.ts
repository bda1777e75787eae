import 'server-only';
import type { GreenListLift } from '@/lib/domain/green-list';
import type { Prisma } from './generated/client';

/**
 * Takes items off the Grüne Liste because of what became of them, without any Land asking; those that are not on it
 * are left alone, adopted ones stay. Every use case that withdraws, merges, postpones or renames an item calls it in
 * its own transaction.
 * @returns ids of the items that fell off
 */
export async function liftFromGreenList(
  db: Prisma.TransactionClient,
  agendaItemIds: readonly string[],
  lift: Exclude<GreenListLift, 'REQUESTED'>,
  at: Date,
): Promise<string[]> {
  return endEntries(db, { agendaItemId: { in: [...agendaItemIds] } }, { lift, liftedAt: at });
}

/**
 * Ends the standing entries among those that match, with what the columns say about why; their items lose the mark.
 * @returns ids of the items that fell off
 */
export async function endEntries(
  db: Prisma.TransactionClient,
  entries: Prisma.GreenListEntryWhereInput,
  columns: Pick<
    Prisma.GreenListEntryUncheckedUpdateManyInput,
    'lift' | 'liftedAt' | 'liftedForCode' | 'liftedById' | 'liftReason'
  >,
): Promise<string[]> {
  const ended = await db.greenListEntry.updateManyAndReturn({
    where: { AND: [entries, { liftedAt: null, adoptedAt: null }] },
    data: { ...columns, version: { increment: 1 } },
    select: { agendaItemId: true },
  });
  const ids = ended.map(({ agendaItemId }) => agendaItemId);
  await db.agendaItem.updateMany({
    where: { id: { in: ids } },
    data: { greenList: false, version: { increment: 1 } },
  });
  return ids;
}
