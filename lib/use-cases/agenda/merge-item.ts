import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { merged } from '@/lib/domain/agenda-item-status';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadAgendaItem, type ItemCommand } from './load-agenda';
import { itemState, storeItemStatus } from './store-item-status';

export interface MergeItem extends ItemCommand {
  targetId: string;
}

/**
 * "Zusammenlegung mit TOP 7.2": the item stays on the list with its number, the other one is dealt with for both.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, SECTION_IS_NO_ITEM, ITEM_CLOSED,
 * MERGE_TARGET_CLOSED.
 */
export async function mergeItem(
  actor: Actor,
  { targetId, ...command }: MergeItem,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadAgendaItem(mutation.db, actor, command);
    if (!loaded.ok) return loaded;
    const { agenda, item } = loaded.value;
    const target = agenda.rows.find(({ id }) => id === targetId);
    if (!target) return refuse('MERGE_TARGET_CLOSED' as const);
    const decided = merged(itemState(item), itemState(target));
    if (!decided.ok) return decided;
    await storeItemStatus(mutation, actor, item, {
      verb: 'merged',
      state: decided.value,
      mergedIntoNumber: target.numberFixedAt === null ? null : target.number,
      motion: {
        status: 'MERGED',
        mergedIntoId: target.motionId,
        ...{ withdrawnByCode: null, withdrawnAt: null },
      },
    });
    return ok(null);
  });
}
