import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { decideTakingBack } from '@/lib/domain/green-list';
import type { RefusalCode } from '@/lib/domain/refusal';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { loadListableItem, type LoadedListableItem } from './load-listable-item';
import { putOnGreenList } from './put-on-green-list';

export interface TakeBackLift {
  itemId: string;
  /** The lifted entry that the person saw. */
  entryId: string;
}

/**
 * A Land takes back that it took an item off, while the text is the same and the list may still change; so does the
 * person of the office who recorded it for the Land, by mistake. The item returns with a new entry.
 * Refuses NOT_FOUND, NOT_PERMITTED (for another Land's lifting) and what decideTakingBack refuses.
 */
export async function takeBackLift(
  actor: Actor,
  { itemId, entryId }: TakeBackLift,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadListableItem(mutation, actor, itemId);
    if (!loaded.ok) return loaded;
    const { conferenceNumber, period } = loaded.value;
    if (!mayTakeBack(actor, loaded.value, entryId)) return refuse('NOT_PERMITTED');
    const decision = decideTakingBack(loaded.value, { entryId }, period, berlinDay(mutation.now));
    if (!decision.ok) return decision;
    const newEntryId = await putOnGreenList(mutation, actor, itemId, decision.value);
    mutation.record({
      verb: 'greenList.liftTakenBack',
      subject: { type: 'AgendaItem', id: itemId },
      payload: { entryId, newEntryId },
    });
    mutation.announce(loaded.value.meetingId);
    notify(mutation, actor.personId, {
      kind: 'GREEN_LIST_ITEM_RETURNED',
      subject: { type: 'AgendaItem', id: itemId },
      to: { states: STATE_CODES, officeOf: conferenceNumber },
    });
    return ok(null);
  });
}

function mayTakeBack(
  actor: Actor,
  { entries, conferenceNumber }: LoadedListableItem,
  entryId: string,
): boolean {
  const lift = entries.find(({ id }) => id === entryId)?.lift;
  if (!lift || lift.state === null) return false;
  if (can(actor, 'greenList.lift') && statesOf(actor, 'STATE_APPROVER').includes(lift.state)) return true;
  return lift.recordedBy === actor.personId && can(actor, 'greenList.seal', { conferenceNumber });
}
