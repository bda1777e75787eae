import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { loadDemands } from '@/lib/db/stored-demands';
import { hasMarkup } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface LinkMeasure {
  demandId: string;
  measureId: string;
  /** In what the measure answers the request; read by everybody who may read the request. */
  note: string | null;
}

/**
 * Says that a measure of the Aktionsplan answers a request of a resolution (DOMAIN §4); seen from both.
 * Refuses NOT_PERMITTED, NOT_FOUND (also for a request that this person may not read), DEMAND_ONLY_SUGGESTED,
 * MEASURE_LINKED_ALREADY, TEXT_WITH_MARKUP.
 */
export async function linkMeasure(
  actor: Actor,
  { demandId, measureId, note }: LinkMeasure,
): Promise<Result<null, RefusalCode>> {
  if (note !== null && hasMarkup(note)) return refuse('TEXT_WITH_MARKUP');
  return mutate(actor, async ({ db, now, record }) => {
    const inOffice = await actorInOffice(db, actor);
    if (!can(inOffice, 'actionPlan.edit')) return refuse('NOT_PERMITTED' as const);
    const [demand] = await loadDemands(db, actor, { id: demandId });
    if (!demand || (await db.measure.count({ where: { id: measureId } })) === 0)
      return refuse('NOT_FOUND' as const);
    if (!demand.confirmed) return refuse('DEMAND_ONLY_SUGGESTED' as const);
    const pair = { demandId, measureId };
    if ((await db.demandMeasure.count({ where: pair })) > 0) return refuse('MEASURE_LINKED_ALREADY' as const);
    await db.demandMeasure.create({
      data: {
        ...{ ...pair, linkedById: actor.personId, linkedAt: now },
        note: note === null ? null : storableText(note),
      },
    });
    record({
      verb: 'demand.measureLinked',
      subject: { type: 'Demand', id: demandId },
      payload: { measure: measureId },
    });
    return ok(null);
  });
}
