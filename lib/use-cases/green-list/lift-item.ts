import 'server-only';
import { berlinDay } from '@/lib/clock';
import { endEntries } from '@/lib/db/lift-from-green-list';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { decideLift } from '@/lib/domain/green-list';
import type { RefusalCode } from '@/lib/domain/refusal';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { loadListableItem } from './load-listable-item';

export interface LiftItem {
  itemId: string;
  /** The entry that the person saw: a later one is not meant. */
  entryId: string;
  /** The Land for which the item comes off. */
  state: StateCode;
  /** Given or not; for the members alone. */
  reason?: string | undefined;
}

/**
 * Takes an item off the Grüne Liste: a Land by whoever binds it, or the chair's office for a Land that told it so
 * otherwise, which the record says. The item keeps its number.
 * Refuses NOT_FOUND, NOT_PERMITTED (also for another Land than one's own) and what decideLift refuses.
 */
export async function liftItem(
  actor: Actor,
  { itemId, entryId, state, reason }: LiftItem,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadListableItem(mutation, actor, itemId);
    if (!loaded.ok) return loaded;
    const { conferenceNumber, period } = loaded.value;
    const ownState = can(actor, 'greenList.lift') && statesOf(actor, 'STATE_APPROVER').includes(state);
    const byOffice = !ownState && can(actor, 'greenList.seal', { conferenceNumber });
    if (!ownState && !byOffice) return refuse('NOT_PERMITTED');
    const decision = decideLift(loaded.value, { entryId, byOffice }, period, berlinDay(now));
    if (!decision.ok) return decision;
    const lifted = await endEntries(
      db,
      { id: entryId, agendaItemId: itemId },
      {
        ...{ lift: 'REQUESTED', liftedAt: now, liftedForCode: state, liftedById: actor.personId },
        liftReason: reason === undefined ? null : storableText(reason),
      },
    );
    if (lifted.length === 0) return refuse('GREEN_LIST_ALREADY_LIFTED');
    record({
      verb: byOffice ? 'greenList.liftedByOffice' : 'greenList.lifted',
      subject: { type: 'AgendaItem', id: itemId },
      payload: { entryId, state },
    });
    mutation.announce(loaded.value.meetingId);
    notify(mutation, actor.personId, {
      kind: 'GREEN_LIST_LIFTED',
      subject: { type: 'AgendaItem', id: itemId },
      to: { states: STATE_CODES, officeOf: conferenceNumber },
      facts: { state },
    });
    return ok(null);
  });
}
