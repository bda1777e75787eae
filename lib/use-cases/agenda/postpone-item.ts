import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { postponed } from '@/lib/domain/agenda-item-status';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadAgendaItem, type ItemCommand } from './load-agenda';
import { itemState, storeItemStatus } from './store-item-status';

/**
 * Postpones an item to the next conference's Hauptkonferenz; where that is not planned yet, to whenever it will be.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, SECTION_IS_NO_ITEM, ITEM_CLOSED.
 */
export async function postponeItem(actor: Actor, command: ItemCommand): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadAgendaItem(mutation.db, actor, command);
    if (!loaded.ok) return loaded;
    const { agenda, item } = loaded.value;
    const decided = postponed(itemState(item));
    if (!decided.ok) return decided;
    const next = await mutation.db.meeting.findFirst({
      where: { kind: 'MAIN', conference: { number: agenda.conferenceNumber + 1 } },
      select: { id: true },
    });
    await storeItemStatus(mutation, actor, item, {
      verb: 'postponed',
      state: decided.value,
      postponedToId: next?.id ?? null,
      motion: { status: 'POSTPONED', withdrawnByCode: null, withdrawnAt: null, mergedIntoId: null },
    });
    return ok(null);
  });
}
