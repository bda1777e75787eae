/** Minutes, their editions and corrections. */
export const MINUTES_REFUSALS = [] as const;
