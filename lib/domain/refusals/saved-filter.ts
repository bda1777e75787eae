/** Filters that somebody keeps. */
export const SAVED_FILTER_REFUSALS = ['FILTER_NAME_TAKEN', 'FILTERS_FULL'] as const;
