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
