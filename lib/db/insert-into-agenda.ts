import 'server-only';
import { randomUUID } from 'node:crypto';
import { insertItem, type AgendaPlace, type AgendaPlan } from '@/lib/domain/agenda-plan';
import type { AgendaKind } from '@/lib/domain/minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isClosingItem } from '@/lib/domain/standard-agenda';
import { ok, type Result } from '@/lib/result';
import type { Mutation } from './mutate';
import { AGENDA_ROW, agendaPlan, storePlan } from './stored-agenda';

interface NewItem {
  kind: AgendaKind;
  title: string;
  motionId: string | null;
}

/** The agenda as far as a new item depends on it. */
interface GrowingAgenda {
  meetingId: string;
  plan: AgendaPlan;
  /** An edition was sent out: whatever is added is late. */
  dispatched: boolean;
}

/**
 * Makes an item at its place; numbers follow. After the first dispatch it counts as admitted late.
 * Refuses the faults of a place (lib/domain/agenda-plan).
 */
export async function insertIntoAgenda(
  { db, now }: Pick<Mutation, 'db' | 'now'>,
  { meetingId, plan, dispatched }: GrowingAgenda,
  { kind, title, motionId }: NewItem,
  place: AgendaPlace & { late: boolean },
): Promise<Result<{ id: string; number: string }, RefusalCode>> {
  const id = randomUUID();
  const closing = place.parentId === null && isClosingItem({ kind, title });
  const item = { id, kind, parentId: null, number: null, fixed: false, closing };
  const arranged = insertItem(plan, item, place);
  if (!arranged.ok) return arranged;
  const admittedLateAt = dispatched || place.late ? now : null;
  await db.agendaItem.create({
    data: { id, meetingId, kind, title, motionId, position: 0, admittedLateAt },
  });
  await storePlan(db, plan, arranged.value);
  return ok({ id, number: arranged.value.find((one) => one.id === id)?.number ?? '' });
}

/**
 * Makes an item at the end of its rank, formal items behind the formal ones, others before "Verschiedenes", where
 * nobody chose a place. Null where the agenda has no number left for it.
 */
export async function appendToAgenda(
  mutation: Pick<Mutation, 'db' | 'now'>,
  meetingId: string,
  item: NewItem,
): Promise<string | null> {
  const { db } = mutation;
  const rows = await db.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: 'asc' },
    select: AGENDA_ROW,
  });
  const dispatched = (await db.agendaEdition.count({ where: { meetingId } })) > 0;
  const agenda = { meetingId, plan: agendaPlan(rows), dispatched };
  const place = { parentId: null, beforeId: null, late: false };
  const inserted = await insertIntoAgenda(mutation, agenda, item, place);
  return inserted.ok ? inserted.value.id : null;
}
