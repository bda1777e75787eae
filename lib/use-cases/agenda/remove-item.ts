import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storePlan } from '@/lib/db/stored-agenda';
import { removeItem as removed } from '@/lib/domain/agenda-plan';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { touchMotion } from '../motions/load-motion';
import { loadAgendaItem, type ItemCommand } from './load-agenda';

/**
 * Takes an item off that no edition named; its motion waits to be placed again.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, NUMBER_FIXED, SECTION_NOT_EMPTY, ITEM_CLOSED
 * (a motion that is withdrawn, merged or postponed has to be taken back first), ITEM_IS_MERGE_TARGET.
 */
export async function removeItem(actor: Actor, command: ItemCommand): Promise<Result<null, RefusalCode>> {
  const { itemId } = command;
  return mutate(actor, async ({ db, record }) => {
    const loaded = await loadAgendaItem(db, actor, command);
    if (!loaded.ok) return loaded;
    const { agenda, item } = loaded.value;
    const { motionId, number, kind } = item;
    if (motionId !== null && item.status !== 'OPEN') return refuse('ITEM_CLOSED' as const);
    if (agenda.rows.some(({ mergedIntoId }) => mergedIntoId === itemId))
      return refuse('ITEM_IS_MERGE_TARGET' as const);
    const arranged = removed(agenda.plan, itemId);
    if (!arranged.ok) return arranged;
    await db.agendaItem.delete({ where: { id: itemId } });
    await storePlan(db, agenda.plan, arranged.value);
    record({
      verb: 'agendaItem.removed',
      subject: { type: 'AgendaItem', id: itemId },
      payload: { number, kind },
    });
    if (motionId !== null) {
      await touchMotion(db, { id: motionId }, { status: 'REGISTERED' });
      record({
        verb: 'motion.takenOffAgenda',
        subject: { type: 'Motion', id: motionId },
        payload: { number },
      });
    }
    return ok(null);
  });
}
