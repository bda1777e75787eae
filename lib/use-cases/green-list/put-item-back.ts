import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { decidePuttingBack } from '@/lib/domain/green-list';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { loadListableItem } from './load-listable-item';
import { putOnGreenList } from './put-on-green-list';

export interface PutItemBack {
  itemId: string;
  /** The version of the text that the office saw and means. */
  textVersionId: string;
}

/**
 * The office puts an item that fell off back on the Grüne Liste with the text it has now: a new entry, the old one
 * stays in the history, and every Land is told, for it may take the item off again.
 * Refuses NOT_FOUND, NOT_PERMITTED and what decidePuttingBack refuses.
 */
export async function putItemBack(
  actor: Actor,
  { itemId, textVersionId }: PutItemBack,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadListableItem(mutation, actor, itemId);
    if (!loaded.ok) return loaded;
    const { conferenceNumber, period } = loaded.value;
    if (!can(actor, 'greenList.seal', { conferenceNumber })) return refuse('NOT_PERMITTED');
    const command = { versionId: textVersionId };
    const decision = decidePuttingBack(loaded.value, command, period, berlinDay(mutation.now));
    if (!decision.ok) return decision;
    const entryId = await putOnGreenList(mutation, actor, itemId, decision.value);
    mutation.record({
      verb: 'greenList.itemPutBack',
      subject: { type: 'AgendaItem', id: itemId },
      payload: { entryId, ...decision.value },
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
