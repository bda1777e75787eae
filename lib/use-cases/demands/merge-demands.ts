import 'server-only';
import { formerPlace } from '@/lib/db/former-places';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { isFollowedKind } from '@/lib/domain/demand';
import { demandPlace, joinedText, type DemandFacts } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDemand, type LoadedDemand, type SeenDemand } from './load-demand';
import { readingOf, writeFacts, type ReviewedDemand } from './store-demand';

export interface MergeDemands extends SeenDemand {
  /** The request before it in the same Ziffer, into which it goes. */
  previousId: string;
  previousVersion: number;
}

/**
 * Joins a request with the one before it in its Ziffer: one suggestion with the words of both, their addressees and
 * the first one's kind, if that asks something. The later one is gone.
 * Refuses what loadDemand refuses, DEMAND_HAS_ENTRIES, DEMANDS_NOT_NEIGHBOURS.
 */
export async function mergeDemands(
  actor: Actor,
  { previousId, previousVersion, ...seen }: MergeDemands,
): Promise<Result<ReviewedDemand & { demandId: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const later = await loadDemand(mutation, actor, seen);
    if (!later.ok) return later;
    const before = { demandId: previousId, version: previousVersion };
    const first = await loadDemand(mutation, actor, before);
    if (!first.ok) return first;
    const { id, conferenceNumber } = first.value;
    if (first.value.bound || later.value.bound) return refuse('DEMAND_HAS_ENTRIES');
    const text = await joined(mutation, first.value, later.value);
    if (text === null) return refuse('DEMANDS_NOT_NEIGHBOURS');
    const facts = joinedFacts(first.value.facts, later.value.facts, text);
    await mutation.db.demand.delete({ where: { id: later.value.id } });
    const written = await writeFacts(mutation, first.value, facts, {
      ...{ confirmedAt: null, confirmedById: null },
      reading: readingOf({ ...first.value, facts }),
    });
    if (!written.ok) return written;
    mutation.record({
      verb: 'demand.merged',
      subject: { type: 'Demand', id },
      payload: {
        ...{ with: later.value.id, at: [first.value.position, later.value.position] },
        ...formerPlace(later.value),
      },
    });
    return ok({ conferenceNumber, demandId: id });
  });
}

/** The words of both, if they stand one behind the other in one block of one Ziffer with no request between them. */
async function joined({ db }: Mutation, first: LoadedDemand, later: LoadedDemand): Promise<string | null> {
  if (first.resolutionId !== later.resolutionId || first.clause !== later.clause) return null;
  const { resolutionId, clause, blocks } = first;
  const between = await db.demand.count({
    where: { resolutionId, clause, position: { gt: first.position, lt: later.position } },
  });
  const [one, other] = [first, later].map((demand) =>
    demandPlace(blocks, { ...demand, text: demand.facts.text }),
  );
  if (between > 0 || !one || !other || one.blockIndex !== other.blockIndex) return null;
  return joinedText(blocks[one.blockIndex]?.text ?? '', first.facts.text, later.facts.text);
}

function joinedFacts(first: DemandFacts, later: DemandFacts, text: string): DemandFacts {
  const followed = [first, later].find(({ kind }) => isFollowedKind(kind)) ?? first;
  return {
    ...{ kind: followed.kind, text, followUp: first.followUp || later.followUp },
    addressees: [...new Set([...first.addressees, ...later.addressees])],
    due: {
      conference: first.due.conference ?? later.due.conference,
      on: first.due.on ?? later.due.on,
    },
    policyField: first.policyField ?? later.policyField,
  };
}
