/** The end of a term and its archive. */
export const TERM_REFUSALS = [] as const;
