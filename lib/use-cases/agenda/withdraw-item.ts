import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { withdrawn } from '@/lib/domain/agenda-item-status';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadAgendaItem, type ItemCommand } from './load-agenda';
import { itemState, storeItemStatus } from './store-item-status';

export interface WithdrawItem extends ItemCommand {
  /** Of the applicants; null where the item has none. */
  by: StateCode | null;
}

/**
 * The office records that a Land withdraws: "Rücknahme Berlin" stands at the item, which keeps its number.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, SECTION_IS_NO_ITEM, ITEM_CLOSED,
 * STATE_NOT_AMONG_APPLICANTS.
 */
export async function withdrawItem(
  actor: Actor,
  { by, ...command }: WithdrawItem,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadAgendaItem(mutation.db, actor, command);
    if (!loaded.ok) return loaded;
    const { item } = loaded.value;
    const decided = withdrawn(itemState(item), by);
    if (!decided.ok) return decided;
    const states = item.applicants.map(({ stateCode }) => stateCode);
    if (by === null ? states.length > 0 : !states.includes(by))
      return refuse('STATE_NOT_AMONG_APPLICANTS' as const);
    await storeItemStatus(mutation, actor, item, {
      verb: 'withdrawn',
      state: decided.value,
      motion: { status: 'WITHDRAWN', withdrawnByCode: by, withdrawnAt: mutation.now, mergedIntoId: null },
    });
    return ok(null);
  });
}
