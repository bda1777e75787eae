import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { storedEdition } from '@/lib/db/stored-edition';
import { reopened, type AgendaItemStatus } from '@/lib/domain/agenda-item-status';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { belongsElsewhere } from './belongs-elsewhere';
import { loadAgendaItem, type ItemCommand } from './load-agenda';
import { itemState, storeItemStatus } from './store-item-status';

/**
 * Takes back what the office recorded as withdrawal, merging or postponement, until an edition told the Länder of it.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, ITEM_OPEN, ITEM_CLOSED, STATUS_SENT_OUT,
 * WITHDRAWN_BY_STATE, PLACED_AT_NEXT_CONFERENCE.
 */
export async function reopenItem(actor: Actor, command: ItemCommand): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db } = mutation;
    const loaded = await loadAgendaItem(db, actor, command);
    if (!loaded.ok) return loaded;
    const { agenda, item } = loaded.value;
    const decided = reopened(itemState(item), await sentStatus(db, agenda.meetingId, item.id));
    if (!decided.ok) return decided;
    if (item.status === 'WITHDRAWN' && !(await withdrawnHere(db, item.id)))
      return refuse('WITHDRAWN_BY_STATE' as const);
    if (await belongsElsewhere(db, item.motionId, agenda.conferenceId))
      return refuse('PLACED_AT_NEXT_CONFERENCE' as const);
    await storeItemStatus(mutation, actor, item, {
      verb: 'reopened',
      state: decided.value,
      motion: { status: 'ON_AGENDA', withdrawnByCode: null, withdrawnAt: null, mergedIntoId: null },
    });
    return ok(null);
  });
}

/** What the last edition says became of the item; null where it does not name it. */
async function sentStatus(
  db: Prisma.TransactionClient,
  meetingId: string,
  itemId: string,
): Promise<AgendaItemStatus | null> {
  const edition = await db.agendaEdition.findFirst({
    where: { meetingId },
    orderBy: { issuedAt: 'desc' },
    select: { content: true, hash: true },
  });
  const entry = edition && storedEdition(edition).entries.find((one) => one.itemId === itemId);
  return entry?.status ?? null;
}

/** True if the office recorded the withdrawal on the agenda; a Land withdraws its motion itself. */
async function withdrawnHere(db: Prisma.TransactionClient, itemId: string): Promise<boolean> {
  const last = await db.auditEntry.findFirst({
    where: {
      subjectType: 'AgendaItem',
      subjectId: itemId,
      verb: { in: ['agendaItem.withdrawn', 'agendaItem.reopened'] },
    },
    orderBy: { seq: 'desc' },
    select: { verb: true },
  });
  return last?.verb === 'agendaItem.withdrawn';
}
