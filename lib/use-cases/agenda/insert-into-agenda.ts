import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Mutation } from '@/lib/db/mutate';
import { storePlan } from '@/lib/db/stored-agenda';
import { insertItem, type AgendaPlace } from '@/lib/domain/agenda-plan';
import type { AgendaKind } from '@/lib/domain/minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isClosingItem } from '@/lib/domain/standard-agenda';
import { ok, type Result } from '@/lib/result';
import type { LoadedAgenda } from './load-agenda';

interface NewItem {
  kind: AgendaKind;
  title: string;
  motionId: string | null;
}

/**
 * Makes an item at its place; numbers follow. After the first dispatch it counts as admitted late.
 * Refuses the faults of a place (lib/domain/agenda-plan).
 */
export async function insertIntoAgenda(
  { db, now }: Mutation,
  { meetingId, plan, dispatched }: LoadedAgenda,
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
