/** Requests of resolutions and what became of them. */
export const DEMAND_REFUSALS = [
  /** umgesetzt without what shows it, or without who found it so. */
  'EVIDENCE_MISSING',
  /** It was sent, answered or assessed: it is corrected, not split or removed. */
  'DEMAND_HAS_ENTRIES',
] as const;
