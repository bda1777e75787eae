import 'server-only';
import { database } from '@/lib/db/client';
import { FILTER_PAGES, isFirstFilter } from '@/lib/domain/saved-filter';
import type { FollowUpSelection } from '@/lib/domain/follow-up-filter';
import type { Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';
import { readSelection, selectionFilter } from './follow-up-selection';

export interface SavedFilterView {
  id: string;
  name: string;
  selection: FollowUpSelection;
  href: string;
  /** The board opens with it. */
  opensFirst: boolean;
}

/** What this person keeps for the board, by name; nobody else's. */
export async function savedFilters({ personId }: Actor): Promise<SavedFilterView[]> {
  if (personId === null) return [];
  const rows = await database().savedFilter.findMany({
    where: { personId, page: { in: Object.values(FILTER_PAGES) } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, page: true, query: true },
  });
  return rows.map(({ id, name, page, query }) => {
    const selection = readSelection(Object.fromEntries(new URLSearchParams(query)));
    const href = routes.followUp(selectionFilter(selection));
    return { id, name, selection, href, opensFirst: isFirstFilter(page) };
  });
}
