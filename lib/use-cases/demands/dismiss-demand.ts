import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { isFollowedKind } from '@/lib/domain/demand';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDemand, type SeenDemand } from './load-demand';
import { keptReading, updateDemand, type ReviewedDemand } from './store-demand';

/**
 * Finds that nothing is asked here: a Feststellung that nobody follows up, confirmed as such.
 * Refuses what loadDemand refuses, DEMAND_HAS_ENTRIES. Source: DOMAIN §3.
 */
export async function dismissDemand(
  actor: Actor,
  seen: SeenDemand,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadDemand(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const demand = loaded.value;
    const { id, conferenceNumber, facts } = demand;
    if (demand.bound) return refuse('DEMAND_HAS_ENTRIES');
    const kind = isFollowedKind(facts.kind) ? 'POSITION' : facts.kind;
    const written = await updateDemand(mutation, demand, {
      ...{ kind, followUp: false, ...keptReading(demand) },
      ...{ confirmedAt: mutation.now, confirmedById: actor.personId },
    });
    if (!written.ok) return written;
    mutation.record({
      verb: 'demand.dismissed',
      subject: { type: 'Demand', id },
      payload: { kind: facts.kind, followUp: facts.followUp },
    });
    return ok({ conferenceNumber });
  });
}
