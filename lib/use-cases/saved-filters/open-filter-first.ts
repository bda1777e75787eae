import 'server-only';
import type { RefusalCode } from '@/lib/domain/refusal';
import { FILTER_PAGES } from '@/lib/domain/saved-filter';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { changeOwnFilter } from './change-own-filter';

/** Lets the board open with this filter and no other, or no longer. Refuses NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND. */
export async function openFilterFirst(
  actor: Actor,
  { id, first }: { id: string; first: boolean },
): Promise<Result<string, RefusalCode>> {
  return changeOwnFilter(actor, { id, verb: 'savedFilter.openingChanged' }, async (db, { personId }) => {
    await db.savedFilter.updateMany({
      where: { personId, page: FILTER_PAGES.OPENS_FIRST },
      data: { page: FILTER_PAGES.LISTED },
    });
    if (first)
      await db.savedFilter.update({ where: { id, personId }, data: { page: FILTER_PAGES.OPENS_FIRST } });
  });
}
