/** Motions, their text, their circle and what others propose to them. */
export const MOTION_REFUSALS = [
  'TEXT_TOO_LONG',
  'TEXT_WITHOUT_TITLE',
  /** HTML where plain text belongs. */
  'TEXT_WITH_MARKUP',
  'TEXT_BLOCKS_REPEAT',
  /** Nothing differs from the latest version. */
  'TEXT_UNCHANGED',
  /** Decided, withdrawn, merged or postponed: nothing about it changes any more. */
  'MOTION_CLOSED',
] as const;
