/** Filters that somebody keeps. */
export const SAVED_FILTER_REFUSALS = ['FILTER_NAME_TAKEN'] as const;
