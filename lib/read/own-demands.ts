import 'server-only';
import { database } from '@/lib/db/client';
import { lastAnswerOf, loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import { isSettled } from '@/lib/domain/demand-status';
import { ownBodies, type Actor } from '@/lib/policy/actor';

/** A request to the reader's own body. */
export interface OwnDemand {
  demand: DemandRecord;
  /** The id of the last answer of the own body; null: it has not answered yet. */
  lastAnswerId: string | null;
  /** It waits for an answer of the own body. */
  open: boolean;
}

/**
 * What was asked of the bodies for which this person attends: by the text of a resolution or by a letter. In the order
 * of conference, TOP, Ziffer; nothing for anybody else.
 */
export async function ownDemands(actor: Actor): Promise<OwnDemand[]> {
  const bodies = ownBodies(actor);
  if (bodies.length === 0) return [];
  const own = { code: { in: bodies } };
  const demands = await loadDemands(database(), actor, {
    ...{ followUp: true, confirmedAt: { not: null } },
    OR: [
      { addressees: { some: { body: own } } },
      { entries: { some: { kind: { in: ['SENT', 'REMINDED'] }, body: own } } },
    ],
  });
  return demands.map((demand) => {
    const lastAnswerId = lastAnswerOf(demand, bodies);
    return { demand, lastAnswerId, open: lastAnswerId === null && !isSettled(demand.standing.status) };
  });
}
