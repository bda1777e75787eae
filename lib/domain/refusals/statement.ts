/** Protokollerklärungen. */
export const STATEMENT_REFUSALS = [] as const;
