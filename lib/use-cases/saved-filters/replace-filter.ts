import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { changeOwnFilter } from './change-own-filter';

/** Keeps other criteria under the same name. Refuses NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND. */
export async function replaceFilter(
  actor: Actor,
  { id, query }: { id: string; query: string },
): Promise<Result<string, RefusalCode>> {
  return changeOwnFilter(actor, { id, verb: 'savedFilter.replaced' }, (db, own) =>
    db.savedFilter.update({ where: own, data: { query } }),
  );
}
