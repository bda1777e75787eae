import 'server-only';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { demandPlace, partsOf, type DemandFacts } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { demandRow } from './demand-row';
import { loadDemand, type LoadedDemand, type SeenDemand } from './load-demand';
import { makeRoom } from './place-demands';
import { addressTo, readingOf, writeFacts, type ReviewedDemand } from './store-demand';

export interface SplitDemand extends SeenDemand {
  /** The words of each part, in their order; what belongs to none is left out. */
  parts: readonly string[];
}

/**
 * Divides a request into several, each a suggestion of its own with the kind, addressees and due day of the whole.
 * Refuses what loadDemand and partsOf refuse, DEMAND_HAS_ENTRIES, DEMAND_TEXT_NOT_FOUND. Source: DOMAIN §3 (one Ziffer
 * may hold several).
 */
export async function splitDemand(
  actor: Actor,
  { parts: lines, ...seen }: SplitDemand,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadDemand(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const demand = loaded.value;
    const { id, conferenceNumber, facts } = demand;
    if (demand.bound) return refuse('DEMAND_HAS_ENTRIES');
    const parts = partsOf(facts.text, lines);
    if (!parts.ok) return parts;
    const [first = '', ...others] = parts.value;
    const own = { ...facts, text: first };
    const written = await writeFacts(mutation, demand, own, {
      ...{ confirmedAt: null, confirmedById: null },
      reading: readingOf({ ...demand, facts: own }),
    });
    if (!written.ok) return written;
    const places = await makeRoom(mutation, demand, others.length);
    for (const [index, text] of others.entries()) {
      const added = await addPart(mutation, demand, { ...facts, text }, places[index] ?? 0);
      if (!added.ok) return added;
    }
    mutation.record({
      verb: 'demand.split',
      subject: { type: 'Demand', id },
      payload: { parts: parts.value.length, places },
    });
    return ok({ conferenceNumber });
  });
}

async function addPart(
  { db }: Mutation,
  { resolutionId, clause, blockIndex, blocks }: LoadedDemand,
  facts: DemandFacts,
  position: number,
): Promise<Result<null, RefusalCode>> {
  const place = demandPlace(blocks, { clause, blockIndex, text: facts.text });
  if (!place) return refuse('DEMAND_TEXT_NOT_FOUND');
  const row = await demandRow(db, facts, place);
  if (!row.ok) return row;
  const reading = readingOf({ clause, position, blockIndex: place.blockIndex, facts });
  const { id } = await db.demand.create({
    data: { ...row.value.columns, resolutionId, clause, position, reading },
    select: { id: true },
  });
  await addressTo(db, id, row.value.bodyIds);
  return ok(null);
}
