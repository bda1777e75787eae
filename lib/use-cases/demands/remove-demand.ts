import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDemand, type SeenDemand } from './load-demand';
import { recordedFacts, type ReviewedDemand } from './store-demand';

/**
 * Removes a request that stands there twice or was recorded by mistake; what it said stays in the record.
 * Refuses what loadDemand refuses, DEMAND_HAS_ENTRIES.
 */
export async function removeDemand(
  actor: Actor,
  seen: SeenDemand,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadDemand(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const demand = loaded.value;
    const { id, conferenceNumber, resolutionId, clause, position, facts, place } = demand;
    if (demand.bound) return refuse('DEMAND_HAS_ENTRIES');
    const { count } = await mutation.db.demand.deleteMany({ where: { id, version: demand.version } });
    if (count === 0) return refuse('CHANGED_MEANWHILE');
    mutation.record({
      verb: 'demand.removed',
      subject: { type: 'Demand', id },
      payload: {
        ...{ resolutionId, clause, position, confirmed: demand.confirmed },
        before: recordedFacts(facts, place),
      },
    });
    return ok({ conferenceNumber });
  });
}
