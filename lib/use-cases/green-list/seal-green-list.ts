import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { GREEN_LIST_MEETING, greenListPeriod, LISTABLE_ITEM, listableItem } from '@/lib/db/stored-green-list';
import { visibleAgendaItems } from '@/lib/db/visibility';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { decideSealing } from '@/lib/domain/green-list';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { putOnGreenList } from './put-on-green-list';

export interface SealGreenList {
  conferenceNumber: number;
  /** Ids of the text versions that the office saw beside the button. */
  textVersionIds: readonly string[];
}

/**
 * Puts everything on the Grüne Liste for which the Vorkonferenz recorded it and that was never on it, each under the
 * seal of its text, and tells all Länder until when they may take items off. Tells how many there were.
 * Refuses NOT_PERMITTED, NOT_FOUND and what decideSealing refuses.
 */
export async function sealGreenList(
  actor: Actor,
  { conferenceNumber, textVersionIds }: SealGreenList,
): Promise<Result<number, RefusalCode>> {
  if (!can(actor, 'greenList.seal', { conferenceNumber })) return refuse('NOT_PERMITTED');
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const meeting = await db.meeting.findFirst({
      where: { kind: 'MAIN', conference: { number: conferenceNumber } },
      select: { ...GREEN_LIST_MEETING, conferenceId: true },
    });
    if (!meeting) return refuse('NOT_FOUND');
    const items = await db.agendaItem.findMany({
      where: { AND: [visibleAgendaItems(actor), { meetingId: meeting.id, kind: 'ITEM' }] },
      orderBy: { position: 'asc' },
      select: LISTABLE_ITEM,
    });
    const period = greenListPeriod(meeting);
    const decision = decideSealing(items.map(listableItem), textVersionIds, period, berlinDay(now));
    if (!decision.ok) return decision;
    for (const { item, sealing } of decision.value) {
      const entryId = await putOnGreenList(mutation, actor, item.id, sealing);
      record({
        verb: 'greenList.sealed',
        subject: { type: 'AgendaItem', id: item.id },
        payload: { entryId, ...sealing },
      });
    }
    const count = decision.value.length;
    tellTheStates(mutation, actor, meeting.conferenceId, { items: count, dueOn: period.dueOn });
    return ok(count);
  });
}

function tellTheStates(
  mutation: Mutation,
  actor: Actor,
  conferenceId: string,
  facts: { items: number; dueOn: string | null },
): void {
  notify(mutation, actor.personId, {
    kind: 'GREEN_LIST_SEALED',
    subject: { type: 'Conference', id: conferenceId },
    to: { states: STATE_CODES },
    facts,
  });
}
