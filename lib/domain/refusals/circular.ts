/** Umlaufverfahren. */
export const CIRCULAR_REFUSALS = [] as const;
