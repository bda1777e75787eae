/** What can be found in the archive search, in the order in which it is offered. */
export const SEARCH_KINDS = [
  'RESOLUTION',
  'DEMAND',
  'ENTRY',
  'STATEMENT',
  'MOTION',
  'AGENDA_ITEM',
  'CIRCULAR',
  'MEASURE',
  'WORKING_GROUP',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** By what hits can be narrowed. */
export const FACETS = ['kind', 'conference', 'field', 'addressee', 'outcome', 'state', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** What was chosen of each; null narrows nothing. */
export type SearchFilter = Record<Facet, string | null>;

/** Where one may jump to while typing. */
export interface SearchSuggestion {
  href: string;
  label: string;
  /** "18. IntMK 2023, TOP 4.4" */
  place: string;
}
