/** The sitting: attendance, wording, outcomes. */
export const SESSION_REFUSALS = [
  /** No edition of the agenda was sent out: numbers are not fixed. */
  'SESSION_WITHOUT_AGENDA',
  'SESSION_NOT_RUNNING',
  /** It is running or was held. */
  'SESSION_BEGUN',
] as const;
