/** Umlaufverfahren. */
export const CIRCULAR_REFUSALS = [
  /** While it is voted on, text and circle of the motion stand still. */
  'CIRCULAR_RUNNING',
  /** A Kamin theme is talked about, never decided. */
  'CIRCULAR_NOT_POSSIBLE',
  /** Drafts are their circle's own. */
  'CIRCULAR_NEEDS_REGISTRATION',
  'CIRCULAR_DEADLINE_PAST',
  /** Shorter than a confirmed rule of procedure. */
  'CIRCULAR_PERIOD_TOO_SHORT',
  /** Another way of counting than a confirmed rule of procedure. */
  'CIRCULAR_RULE_SETTLED',
  /** Concluded or called off. */
  'CIRCULAR_NOT_OPEN',
  'CIRCULAR_PERIOD_OVER',
  'CIRCULAR_ANSWER_EMPTY',
  'CIRCULAR_OBJECTION_NEEDS_REASON',
  /** The Land voted itself; nobody overwrites that. */
  'CIRCULAR_VOTED_ITSELF',
  'CIRCULAR_STILL_RUNNING',
  'CIRCULAR_DAY_IMPOSSIBLE',
  'CIRCULAR_WITHOUT_VOTES',
  'CIRCULAR_AGAINST_RULE',
] as const;
