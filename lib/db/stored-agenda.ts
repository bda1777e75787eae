import 'server-only';
import type { AgendaPlan, PlanItem } from '@/lib/domain/agenda-plan';
import { isClosingItem } from '@/lib/domain/standard-agenda';
import type { Prisma } from './generated/client';

/** The columns of an item on which its place, its number and what may become of it depend. */
export const AGENDA_ROW = {
  id: true,
  kind: true,
  title: true,
  number: true,
  position: true,
  parentId: true,
  status: true,
  withdrawnByCode: true,
  mergedIntoId: true,
  motionId: true,
  numberFixedAt: true,
  version: true,
} satisfies Prisma.AgendaItemSelect;

export type AgendaRow = Prisma.AgendaItemGetPayload<{ select: typeof AGENDA_ROW }>;

/** The stored items of one agenda, in the order of their positions, as the rules of the agenda see them. */
export function agendaPlan(rows: readonly AgendaRow[]): PlanItem[] {
  const last = rows.findLast(({ parentId }) => parentId === null);
  return rows.map((row) => {
    const { id, kind, number, parentId } = row;
    const fixed = row.numberFixedAt !== null;
    // An item in the middle that was sent out and is renamed to "Verschiedenes" keeps its place and number.
    const closing = parentId === null && isClosingItem(row) && (!fixed || row === last);
    return { id, kind, number, parentId, fixed, closing };
  });
}

/**
 * Stores places and numbers where they differ from `before`; the items themselves exist. Versions stay: what an item
 * says did not change because another one moved.
 */
export async function storePlan(
  db: Prisma.TransactionClient,
  before: AgendaPlan,
  after: AgendaPlan,
): Promise<void> {
  const old = new Map(before.map((item, index) => [item.id, { ...item, position: index + 1 }]));
  const changed = after
    .map((item, index) => ({ ...item, position: index + 1 }))
    .filter((item) => {
      const was = old.get(item.id);
      return was?.number !== item.number || was.position !== item.position || was.parentId !== item.parentId;
    });
  // A number is unique at every moment, so those that change hands are laid down first.
  const renumbered = changed.filter(({ id, number }) => old.get(id)?.number !== number).map(({ id }) => id);
  await db.agendaItem.updateMany({ where: { id: { in: renumbered } }, data: { number: null } });
  for (const { id, number, position, parentId } of changed)
    await db.agendaItem.update({ where: { id }, data: { number, position, parentId } });
}
