/** The board's filters by how they are kept: one of a person's may be the one that the board opens with. */
export const FILTER_PAGES = { LISTED: 'follow-up', OPENS_FIRST: 'follow-up/first' } as const;

/** More of them nobody finds again. */
export const MOST_FILTERS = 30;

/** True where the board opens with it. */
export function isFirstFilter(page: string): boolean {
  return page === FILTER_PAGES.OPENS_FIRST;
}
