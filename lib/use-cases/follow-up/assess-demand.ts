import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import type { DemandRecord } from '@/lib/db/stored-demands';
import { checkAssessment, type Assessment } from '@/lib/domain/follow-up-assessment';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { findContinuation, type ContinuationPlace } from './find-continuation';
import { loadFollowedDemand, type SeenDemand } from './load-managed-demand';
import { storeEntry, touchDemand } from './store-entry';

export interface AssessDemand extends SeenDemand, Assessment {
  /** ISO; null: today. */
  on: string | null;
  /** Of fortgeschrieben: where the request stands that goes on with it. */
  continuedBy: ContinuationPlace | null;
}

/**
 * The office finds how far a request has come. The assessment stays inside until it is released (set-visibility).
 * Refuses what loadFollowedDemand, checkAssessment and findContinuation refuse, DAY_IN_FUTURE.
 */
export function assessDemand(actor: Actor, command: AssessDemand): Promise<Result<null, RefusalCode>> {
  return mutate(actor, (mutation) => assessWithin(mutation, actor, command));
}

/** The same as part of a larger command, such as the assessment of several requests at once. */
export async function assessWithin(
  mutation: Mutation,
  actor: Actor,
  { demandId, version, on, continuedBy, ...assessment }: AssessDemand,
): Promise<Result<null, RefusalCode>> {
  const today = berlinDay(mutation.now);
  const day = on ?? today;
  if (day > today) return refuse('DAY_IN_FUTURE');
  const demand = await loadFollowedDemand(mutation, actor, { demandId, version });
  if (!demand.ok) return demand;
  const checked = checkAssessment(assessment);
  if (!checked.ok) return checked;
  const continuation = await continuationOf(mutation, demand.value, assessment, continuedBy);
  if (!continuation.ok) return continuation;
  const { status } = checked.value;
  const entryId = await storeEntry(mutation, actor, demandId, {
    ...{ kind: 'ASSESSED', on: day, visibility: 'INTERNAL' },
    ...checked.value,
  });
  const touched = await touchDemand(mutation, demand.value, { continuedById: continuation.value });
  if (!touched.ok) return touched;
  mutation.record({
    verb: 'demand.assessed',
    subject: { type: 'Demand', id: demandId },
    payload: { entryId, status, on: day, continuedById: continuation.value },
  });
  return ok(null);
}

/** The id of the request that goes on with it; null where none does. */
async function continuationOf(
  mutation: Mutation,
  demand: DemandRecord,
  { status }: Assessment,
  place: ContinuationPlace | null,
): Promise<Result<string | null, RefusalCode>> {
  return status === 'CONTINUED' ? findContinuation(mutation, demand, place) : ok(null);
}
