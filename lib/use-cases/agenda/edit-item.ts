import 'server-only';
import { liftFromGreenList } from '@/lib/db/lift-from-green-list';
import { agendaApplicantRows } from '@/lib/db/minutes-rows';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { agendaPlan, storePlan } from '@/lib/db/stored-agenda';
import { moveItem } from '@/lib/domain/agenda-plan';
import type { Applicant } from '@/lib/domain/minutes';
import { printedApplicants } from '@/lib/domain/motion';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadAgendaItem, touchItem, type ItemCommand, type LoadedAgenda } from './load-agenda';

export interface EditItem extends ItemCommand {
  title: string;
  /** In any order; none for sections and most formal items. */
  applicants: Applicant[];
}

/**
 * Changes title and applicants of an item without a motion; with one, both follow the motion.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, CHANGED_MEANWHILE, ITEM_FOLLOWS_MOTION, SEVERAL_COORDINATORS.
 */
export async function editItem(actor: Actor, command: EditItem): Promise<Result<null, RefusalCode>> {
  const { itemId, applicants } = command;
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadAgendaItem(db, actor, command);
    if (!loaded.ok) return loaded;
    const { agenda, item } = loaded.value;
    if (item.motionId !== null) return refuse('ITEM_FOLLOWS_MOTION' as const);
    if (applicants.filter(({ role }) => role === 'COORDINATING').length > 1)
      return refuse('SEVERAL_COORDINATORS' as const);
    const title = storableText(command.title);
    const printed = printedApplicants(item.kind === 'SECTION' ? [] : applicants);
    await touchItem(db, itemId, { title, allStates: printed.allStates });
    await db.agendaItemApplicant.deleteMany({ where: { agendaItemId: itemId } });
    await db.agendaItemApplicant.createMany({ data: agendaApplicantRows(itemId, printed.applicants) });
    const fallen = title === item.title ? [] : await liftFromGreenList(db, [itemId], 'ITEM_CHANGED', now);
    await keepClosingItemLast(mutation, agenda, { itemId, title });
    record({
      verb: 'agendaItem.edited',
      subject: { type: 'AgendaItem', id: itemId },
      payload: { number: item.number, renamed: title !== item.title, fallenFromGreenList: fallen },
    });
    return ok(null);
  });
}

/** What is named "Verschiedenes" from now on stands last, as far as it was never sent out. */
async function keepClosingItemLast(
  { db }: Mutation,
  { rows, plan }: LoadedAgenda,
  { itemId, title }: { itemId: string; title: string },
): Promise<void> {
  const renamed = agendaPlan(rows.map((row) => (row.id === itemId ? { ...row, title } : row)));
  const item = renamed.find(({ id }) => id === itemId);
  if (!item?.closing || item.fixed) return;
  const arranged = moveItem(renamed, itemId, { parentId: null, beforeId: null });
  if (arranged.ok) await storePlan(db, plan, arranged.value);
}
