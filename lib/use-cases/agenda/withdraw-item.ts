import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { closeItem } from './close-item';
import { loadAgendaItem, type ItemCommand } from './load-agenda';

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
    // On the desk somebody asks the Länder first, so that it is known whose motion it was.
    if (by === null && item.status === 'OPEN' && item.applicants.length > 0)
      return refuse('STATE_NOT_AMONG_APPLICANTS' as const);
    return closeItem(mutation, actor, loaded.value, { as: 'WITHDRAWN', by });
  });
}
