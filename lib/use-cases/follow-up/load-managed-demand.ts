import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import type { Mutation } from '@/lib/db/mutate';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A request as the person saw it. */
export interface SeenDemand {
  demandId: string;
  version: number;
}

/**
 * A request, for the office that follows it up: of the resolution's own conference while its term is open, then of any
 * open term.
 * Refuses NOT_FOUND, NOT_PERMITTED, DEMAND_ONLY_SUGGESTED.
 */
export async function findManagedDemand(
  { db }: Mutation,
  actor: Actor,
  demandId: string,
): Promise<Result<DemandRecord, RefusalCode>> {
  const [demand] = isId(demandId) ? await loadDemands(db, actor, { id: demandId }) : [];
  if (!demand) return refuse('NOT_FOUND');
  const inOffice = await actorInOffice(db, actor);
  const { number, termOpen } = demand.conference;
  if (!can(inOffice, 'followUp.manage', { conferenceNumber: number, termOpen }))
    return refuse('NOT_PERMITTED');
  return demand.confirmed ? ok(demand) : refuse('DEMAND_ONLY_SUGGESTED');
}

/** The same, as it was seen. Refuses what findManagedDemand refuses, CHANGED_MEANWHILE. */
export async function loadManagedDemand(
  mutation: Mutation,
  actor: Actor,
  { demandId, version }: SeenDemand,
): Promise<Result<DemandRecord, RefusalCode>> {
  const demand = await findManagedDemand(mutation, actor, demandId);
  if (!demand.ok) return demand;
  return demand.value.version === version ? demand : refuse('CHANGED_MEANWHILE');
}

/**
 * The same, where it has to be one that somebody was asked.
 * Refuses what loadManagedDemand refuses, DEMAND_NOT_FOLLOWED.
 */
export async function loadFollowedDemand(
  mutation: Mutation,
  actor: Actor,
  seen: SeenDemand,
): Promise<Result<DemandRecord, RefusalCode>> {
  const demand = await loadManagedDemand(mutation, actor, seen);
  if (!demand.ok) return demand;
  return demand.value.followUp ? demand : refuse('DEMAND_NOT_FOLLOWED');
}
