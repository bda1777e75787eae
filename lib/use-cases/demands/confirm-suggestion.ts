import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { checkDemand } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDemand, type SeenDemand } from './load-demand';
import { updateDemand, type ReviewedDemand } from './store-demand';

/**
 * Confirms one suggestion as it was seen, with its record; or anew what was confirmed before a correction took its words
 * out of the text. It keeps those words then, as the letters have them.
 * Refuses what loadDemand refuses, DEMAND_CONFIRMED_ALREADY, DEMAND_TEXT_NOT_FOUND and what checkDemand refuses.
 * @param formerWords whether it may ask in words that the text has no more: only where a person looks at it alone
 */
export async function confirmSuggestion(
  mutation: Mutation,
  actor: Actor,
  seen: SeenDemand,
  { formerWords }: { formerWords: boolean },
): Promise<Result<ReviewedDemand, RefusalCode>> {
  const loaded = await loadDemand(mutation, actor, seen);
  if (!loaded.ok) return loaded;
  const demand = loaded.value;
  const { id, conferenceNumber, facts, place } = demand;
  if (demand.confirmed && !demand.outdated) return refuse('DEMAND_CONFIRMED_ALREADY');
  if (!place && !formerWords) return refuse('DEMAND_TEXT_NOT_FOUND');
  const checked = checkDemand(facts, conferenceNumber);
  if (!checked.ok) return checked;
  const written = await updateDemand(mutation, demand, {
    ...{ followUp: checked.value.followUp, blockIndex: place?.blockIndex ?? null },
    ...{ confirmedAt: mutation.now, confirmedById: actor.personId },
  });
  if (!written.ok) return written;
  mutation.record({
    verb: demand.confirmed ? 'demand.confirmedAnew' : 'demand.confirmed',
    subject: { type: 'Demand', id },
  });
  return ok({ conferenceNumber });
}
