import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate } from '@/lib/db/mutate';
import { visibleMeasureLinks } from '@/lib/db/stored-plan';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Takes back that a measure answers a request; that it was said stays in the audit.
 * Refuses NOT_PERMITTED, NOT_FOUND.
 */
export async function unlinkMeasure(
  actor: Actor,
  { demandId, measureId }: { demandId: string; measureId: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const inOffice = await actorInOffice(db, actor);
    if (!can(inOffice, 'actionPlan.edit')) return refuse('NOT_PERMITTED' as const);
    const { count } = await db.demandMeasure.deleteMany({
      where: { AND: [{ demandId, measureId }, visibleMeasureLinks(actor)] },
    });
    if (count === 0) return refuse('NOT_FOUND' as const);
    record({
      verb: 'demand.measureUnlinked',
      subject: { type: 'Demand', id: demandId },
      payload: { measure: measureId },
    });
    return ok(null);
  });
}
