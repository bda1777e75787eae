import 'server-only';
import { isoDay } from '@/lib/clock';
import type { Mutation } from '@/lib/db/mutate';
import { visibleFollowUpEntries } from '@/lib/db/visibility';
import type { DemandRecord } from '@/lib/db/stored-demands';
import type { DemandStatus, FollowUpKind } from '@/lib/domain/demand-status';
import type { FollowUpVisibility } from '@/lib/domain/follow-up-visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { findManagedDemand } from './load-managed-demand';

/** A dated entry as the person saw it. */
export interface SeenEntry {
  entryId: string;
  version: number;
}

/** A dated entry as the use cases decide on it. */
export interface LoadedEntry {
  id: string;
  version: number;
  demandId: string;
  kind: FollowUpKind;
  /** ISO. */
  on: string;
  status: DemandStatus | null;
  visibility: FollowUpVisibility;
  releasedAt: Date | null;
  /** Code of the body that answered. */
  body: string | null;
}

/** The entry of a command as this actor may know it, as it was seen. Refuses NOT_FOUND, CHANGED_MEANWHILE. */
export async function findEntry(
  { db }: Mutation,
  actor: Actor,
  { entryId, version }: SeenEntry,
): Promise<Result<LoadedEntry, RefusalCode>> {
  if (!isId(entryId)) return refuse('NOT_FOUND');
  const row = await db.followUpEntry.findFirst({
    where: { AND: [{ id: entryId }, visibleFollowUpEntries(actor)] },
    select: {
      ...{ id: true, version: true, demandId: true, kind: true, status: true, visibility: true },
      ...{ releasedAt: true, occurredOn: true, body: { select: { code: true } } },
    },
  });
  if (!row) return refuse('NOT_FOUND');
  const { body, occurredOn, ...entry } = row;
  if (entry.version !== version) return refuse('CHANGED_MEANWHILE');
  return ok({ ...entry, on: isoDay(occurredOn), body: body?.code ?? null });
}

/**
 * The entry of a command with its request, for the office that follows it up.
 * Refuses what findEntry and findManagedDemand refuse.
 */
export async function loadManagedEntry(
  mutation: Mutation,
  actor: Actor,
  seen: SeenEntry,
): Promise<Result<{ entry: LoadedEntry; demand: DemandRecord }, RefusalCode>> {
  const entry = await findEntry(mutation, actor, seen);
  if (!entry.ok) return entry;
  const demand = await findManagedDemand(mutation, actor, entry.value.demandId);
  return demand.ok ? ok({ entry: entry.value, demand: demand.value }) : demand;
}
