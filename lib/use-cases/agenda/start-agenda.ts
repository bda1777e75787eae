import 'server-only';
import { randomUUID } from 'node:crypto';
import { mutate } from '@/lib/db/mutate';
import { placeStandingItems } from '@/lib/db/standing-items';
import { storePlan } from '@/lib/db/stored-agenda';
import { insertItem, type PlanItem } from '@/lib/domain/agenda-plan';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isClosingItem, STANDARD_AGENDA } from '@/lib/domain/standard-agenda';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadAgenda } from './load-agenda';

/**
 * Begins an agenda with what every agenda has: A, B, C, the section for Kamin themes, Verschiedenes (DOMAIN §2.3), and
 * with what belongs onto this one by itself: Umlaufbeschlüsse and minutes to approve.
 * Refuses NOT_PERMITTED, NOT_FOUND, AGENDA_CLOSED, AGENDA_BEGUN.
 */
export async function startAgenda(
  actor: Actor,
  { conferenceNumber }: { conferenceNumber: number },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const agenda = await loadAgenda(db, actor, conferenceNumber);
    if (!agenda.ok) return agenda;
    const { meetingId, rows } = agenda.value;
    if (rows.length > 0) return refuse('AGENDA_BEGUN' as const);
    let plan: PlanItem[] = [];
    for (const { kind, title } of STANDARD_AGENDA) {
      const id = randomUUID();
      const closing = isClosingItem({ kind, title });
      await db.agendaItem.create({ data: { id, meetingId, kind, title, position: 0 } });
      const place = { parentId: null, beforeId: null };
      const item = { id, kind, parentId: null, number: null, fixed: false, closing };
      const arranged = insertItem(plan, item, place);
      if (!arranged.ok) return arranged;
      plan = arranged.value;
    }
    await storePlan(db, [], plan);
    record({ verb: 'agenda.begun', subject: { type: 'Meeting', id: meetingId } });
    await placeStandingItems(mutation, meetingId);
    return ok(null);
  });
}
