import 'server-only';
import { dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadFollowedDemand, type SeenDemand } from './load-managed-demand';
import { touchDemand } from './store-entry';

export interface SetGoal extends SeenDemand {
  /** What is to be reached, by what it shows, and until when (ISO); null: left open. */
  goal: string | null;
  indicator: string | null;
  targetOn: string | null;
}

/**
 * What is to be reached and how that can be told (DOMAIN §3: the method of 2012). Public with the request.
 * Refuses what loadFollowedDemand refuses.
 */
export function setGoal(
  actor: Actor,
  { goal, indicator, targetOn, ...seen }: SetGoal,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const demand = await loadFollowedDemand(mutation, actor, seen);
    if (!demand.ok) return demand;
    const touched = await touchDemand(mutation, demand.value, {
      goal: goal === null ? null : storableText(goal),
      indicator: indicator === null ? null : storableText(indicator),
      targetOn: targetOn === null ? null : dateColumn(targetOn),
    });
    if (!touched.ok) return touched;
    mutation.record({
      verb: 'demand.goalSet',
      subject: { type: 'Demand', id: demand.value.id },
      payload: { goal: goal !== null, indicator: indicator !== null, targetOn },
    });
    return ok(null);
  });
}
