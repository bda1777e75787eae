import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storedReading } from '@/lib/db/stored-reading';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDemand, type SeenDemand } from './load-demand';
import { updateDemand, writeFacts, type ReviewedDemand } from './store-demand';

const READING_GONE: readonly RefusalCode[] = ['DEMAND_TEXT_NOT_FOUND', 'NOT_FOUND'];

/**
 * Takes a confirmation back: the request is a suggestion again, as it was read before anybody corrected it.
 * Refuses what loadDemand refuses, DEMAND_NOT_CONFIRMED, DEMAND_HAS_ENTRIES.
 */
export async function unconfirmDemand(
  actor: Actor,
  seen: SeenDemand,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadDemand(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const demand = loaded.value;
    const { id, conferenceNumber } = demand;
    if (!demand.confirmed) return refuse('DEMAND_NOT_CONFIRMED');
    if (demand.bound) return refuse('DEMAND_HAS_ENTRIES');
    const open = { confirmedAt: null, confirmedById: null };
    const reading = storedReading(demand.reading) ?? demand.facts;
    const read = { ...reading, policyField: demand.facts.policyField };
    let written: Result<unknown, RefusalCode> = await writeFacts(mutation, demand, read, open);
    // What was read may be gone: words that a correction took out, a conference that was never created.
    if (!written.ok && READING_GONE.includes(written.error))
      written = await updateDemand(mutation, demand, open);
    if (!written.ok) return written;
    mutation.record({ verb: 'demand.unconfirmed', subject: { type: 'Demand', id } });
    return ok({ conferenceNumber });
  });
}
