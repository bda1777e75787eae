import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storePlan } from '@/lib/db/stored-agenda';
import {
  moveItem as moved,
  placeAfterStep,
  type AgendaPlace,
  type AgendaStep,
} from '@/lib/domain/agenda-plan';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadAgendaItem, touchItem, type ItemCommand } from './load-agenda';

/** Where to: a place, or one step from where it stands. */
export type MoveItem = ItemCommand & ({ place: AgendaPlace } | { step: AgendaStep });

/**
 * Moves an item or a whole section; every item that was never sent out is numbered anew.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, NUMBER_FIXED, NO_STEP_LEFT,
 * PLACE_NOT_ALLOWED, NO_NUMBER_LEFT.
 */
export async function moveItem(
  actor: Actor,
  command: MoveItem,
): Promise<Result<{ id: string; number: string }, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const loaded = await loadAgendaItem(db, actor, command);
    if (!loaded.ok) return loaded;
    const { plan } = loaded.value.agenda;
    const { itemId } = command;
    const place = 'place' in command ? command.place : placeAfterStep(plan, itemId, command.step);
    if (!place) return refuse('NO_STEP_LEFT' as const);
    const arranged = moved(plan, itemId, place);
    if (!arranged.ok) return arranged;
    await storePlan(db, plan, arranged.value);
    await touchItem(db, itemId);
    const number = arranged.value.find(({ id }) => id === itemId)?.number ?? '';
    record({
      verb: 'agendaItem.moved',
      subject: { type: 'AgendaItem', id: itemId },
      payload: { from: loaded.value.item.number, to: number },
    });
    return ok({ id: itemId, number });
  });
}
