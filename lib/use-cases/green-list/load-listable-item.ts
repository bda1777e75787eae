import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { GREEN_LIST_MEETING, greenListPeriod, LISTABLE_ITEM, listableItem } from '@/lib/db/stored-green-list';
import { visibleAgendaItems } from '@/lib/db/visibility';
import type { GreenListPeriod, ListableItem } from '@/lib/domain/green-list';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** An item as the use cases of the Grüne Liste decide on it. */
export interface LoadedListableItem extends ListableItem {
  id: string;
  meetingId: string;
  conferenceNumber: number;
  period: GreenListPeriod;
}

/** The item of a command, for whoever may read the list. Refuses NOT_FOUND. */
export async function loadListableItem(
  { db }: Mutation,
  actor: Actor,
  itemId: string,
): Promise<Result<LoadedListableItem, RefusalCode>> {
  if (!can(actor, 'greenList.read')) return refuse('NOT_FOUND');
  const row = await db.agendaItem.findFirst({
    where: { AND: [visibleAgendaItems(actor), { id: itemId, meeting: { kind: 'MAIN' } }] },
    select: { ...LISTABLE_ITEM, meeting: { select: GREEN_LIST_MEETING } },
  });
  if (!row) return refuse('NOT_FOUND');
  return ok({
    ...listableItem(row),
    meetingId: row.meeting.id,
    conferenceNumber: row.meeting.conference.number,
    period: greenListPeriod(row.meeting),
  });
}
