import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { checkDemand, demandPlace } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDemand, type SeenDemand } from './load-demand';
import { updateDemand, type ReviewedDemand } from './store-demand';

/**
 * Confirms one suggestion as it was seen, with its record.
 * Refuses what loadDemand refuses, DEMAND_CONFIRMED_ALREADY, DEMAND_TEXT_NOT_FOUND (the resolution was corrected since)
 * and what checkDemand refuses.
 */
export async function confirmSuggestion(
  mutation: Mutation,
  actor: Actor,
  seen: SeenDemand,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  const loaded = await loadDemand(mutation, actor, seen);
  if (!loaded.ok) return loaded;
  const demand = loaded.value;
  const { id, conferenceNumber, facts } = demand;
  if (demand.confirmed) return refuse('DEMAND_CONFIRMED_ALREADY');
  const place = demandPlace(demand.blocks, { ...demand, text: facts.text });
  if (!place) return refuse('DEMAND_TEXT_NOT_FOUND');
  const checked = checkDemand(facts, conferenceNumber);
  if (!checked.ok) return checked;
  const written = await updateDemand(mutation, demand, {
    ...{ followUp: checked.value.followUp, blockIndex: place.blockIndex },
    ...{ confirmedAt: mutation.now, confirmedById: actor.personId },
  });
  if (!written.ok) return written;
  mutation.record({ verb: 'demand.confirmed', subject: { type: 'Demand', id } });
  return ok({ conferenceNumber });
}
