/** The end of a term and its archive. */
export const TERM_REFUSALS = [
  /** The number typed to confirm is another one. */
  'TERM_NUMBER_DIFFERS',
  'TERM_CLOSED',
  /** A sitting or an Umlaufverfahren is running. */
  'TERM_STILL_RUNNING',
  /** Something is unfinished, and nobody said why the term is closed all the same. */
  'TERM_UNFINISHED',
  /** This installation holds the term already. */
  'TERM_EXISTS',
  /** A file of the archive is missing, is not what its hash says, or is none of an archive. */
  'ARCHIVE_DAMAGED',
  /** A newer program wrote it. */
  'ARCHIVE_TOO_NEW',
] as const;
