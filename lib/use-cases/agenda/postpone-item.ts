import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { closeItem } from './close-item';
import { loadAgendaItem, type ItemCommand } from './load-agenda';

/**
 * Postpones an item to the next conference's Hauptkonferenz; where that is not planned yet, to whenever it will be.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, SECTION_IS_NO_ITEM, ITEM_CLOSED.
 */
export async function postponeItem(actor: Actor, command: ItemCommand): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadAgendaItem(mutation.db, actor, command);
    if (!loaded.ok) return loaded;
    return closeItem(mutation, actor, loaded.value, { as: 'POSTPONED' });
  });
}
