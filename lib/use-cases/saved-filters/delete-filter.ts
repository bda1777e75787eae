import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { changeOwnFilter } from './change-own-filter';

/** Forgets a filter that this person keeps. Refuses NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND. */
export async function deleteFilter(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<string, RefusalCode>> {
  return changeOwnFilter(actor, { id, verb: 'savedFilter.deleted' }, (db, own) =>
    db.savedFilter.delete({ where: own }),
  );
}
