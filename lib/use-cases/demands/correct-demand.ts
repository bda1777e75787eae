import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { checkDemand, oneLine, type DemandFacts } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadDemand, type SeenDemand } from './load-demand';
import { recordedFacts, writeFacts, type ReviewedDemand } from './store-demand';

/**
 * Confirms a request with corrections, or corrects it later, also when it was sent: what it said before and says now
 * stands in the record.
 * Refuses what loadDemand and checkDemand refuse, DEMAND_TEXT_NOT_FOUND, NOT_FOUND (a body, conference or policy field
 * that does not exist). Source: DOMAIN §2.9, §3.
 */
export async function correctDemand(
  actor: Actor,
  { demandId, version, ...facts }: SeenDemand & DemandFacts,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadDemand(mutation, actor, { demandId, version });
    if (!loaded.ok) return loaded;
    const demand = loaded.value;
    const { id, conferenceNumber } = demand;
    const checked = checkDemand({ ...facts, text: oneLine(facts.text) }, conferenceNumber);
    if (!checked.ok) return checked;
    const confirmation = demand.confirmed ? {} : { confirmedAt: mutation.now, confirmedById: actor.personId };
    const written = await writeFacts(mutation, demand, checked.value, confirmation);
    if (!written.ok) return written;
    mutation.record({
      verb: demand.confirmed ? 'demand.corrected' : 'demand.confirmedWithCorrections',
      subject: { type: 'Demand', id },
      payload: {
        before: recordedFacts(demand.facts, demand.place),
        after: recordedFacts(checked.value, written.value),
      },
    });
    return ok({ conferenceNumber });
  });
}
