/** Comments on a motion. */
export const COMMENT_REFUSALS = [
  /** An answer cannot be answered: threads are one level deep. */
  'COMMENT_NO_THREAD',
  'COMMENT_RESOLVED',
  /** Internal to a Land, by somebody who speaks for none. */
  'COMMENT_OF_NO_STATE',
] as const;
