import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * One change of a filter that this person keeps; another's is not found. What somebody keeps for itself has no version:
 * the last change counts. Refuses NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND.
 */
export async function changeOwnFilter(
  actor: Actor,
  { id, verb }: { id: string; verb: string },
  change: (db: Prisma.TransactionClient, own: { id: string; personId: string }) => Promise<unknown>,
): Promise<Result<string, RefusalCode>> {
  const { personId } = actor;
  if (personId === null) return refuse('NOT_SIGNED_IN');
  if (!can(actor, 'filter.save')) return refuse('NOT_PERMITTED');
  return mutate(actor, async ({ db, record }) => {
    const own = { id, personId };
    if ((await db.savedFilter.count({ where: own })) === 0) return refuse('NOT_FOUND');
    await change(db, own);
    record({ verb, subject: { type: 'SavedFilter', id }, payload: {} });
    return ok(id);
  });
}
