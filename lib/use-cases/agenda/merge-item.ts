import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { closeItem } from './close-item';
import { loadAgendaItem, type ItemCommand } from './load-agenda';

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
    return closeItem(mutation, actor, loaded.value, { as: 'MERGED', targetId });
  });
}
