import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { FILTER_PAGES, MOST_FILTERS } from '@/lib/domain/saved-filter';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Keeps a filter of the board under a name, for oneself. `query`: as the address spells it. Gives its id.
 * Refuses NOT_SIGNED_IN, NOT_PERMITTED, FILTER_NAME_TAKEN, FILTERS_FULL.
 */
export async function saveFilter(
  actor: Actor,
  { name, query }: { name: string; query: string },
): Promise<Result<string, RefusalCode>> {
  const { personId } = actor;
  if (personId === null) return refuse('NOT_SIGNED_IN');
  if (!can(actor, 'filter.save')) return refuse('NOT_PERMITTED');
  return mutate(actor, async ({ db, record }) => {
    const own = await db.savedFilter.findMany({
      where: { personId, page: { in: Object.values(FILTER_PAGES) } },
      select: { name: true },
    });
    if (own.some((one) => one.name === name)) return refuse('FILTER_NAME_TAKEN');
    if (own.length >= MOST_FILTERS) return refuse('FILTERS_FULL');
    const { id } = await db.savedFilter.create({
      data: { personId, name, query, page: FILTER_PAGES.LISTED },
      select: { id: true },
    });
    record({ verb: 'savedFilter.saved', subject: { type: 'SavedFilter', id }, payload: {} });
    return ok(id);
  });
}
