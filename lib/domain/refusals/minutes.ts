/** Minutes, their editions and corrections. */
export const MINUTES_REFUSALS = [
  /** The sitting was not opened: there is no record yet. */
  'MINUTES_SITTING_NOT_OPENED',
  /** A draft exists already. */
  'MINUTES_ALREADY_STARTED',
  /** The next conference approved them: they change no more. */
  'MINUTES_FINAL',
  /** Only a draft can be changed. */
  'MINUTES_FROZEN',
  /** The record or the prose has no such place. */
  'PASSAGE_MISSING',
  /** The sitting goes on. */
  'MINUTES_SITTING_OPEN',
  /** What changed in the record since is neither taken over nor turned down. */
  'MINUTES_CHANGES_OPEN',
  /** Undecided items or announced statements that nobody waved through. */
  'MINUTES_UNFINISHED',
  'MINUTES_DUE_IN_THE_PAST',
  /** Only a frozen edition can be published, approved or corrected. */
  'MINUTES_NOT_FROZEN',
  /** The latest frozen edition alone takes part. */
  'MINUTES_SUPERSEDED',
  'MINUTES_ALREADY_PUBLISHED',
  /** The record differs from what was frozen. */
  'MINUTES_OUTDATED',
  /** Findings of the Protokoll-Prüfer that nobody acknowledged. */
  'MINUTES_FINDINGS_OPEN',
  'CORRECTION_DECIDED',
  'CORRECTION_NEEDS_REASON',
  /** The facts behind the finding are others by now. */
  'FINDING_GONE',
  'FINDING_ACKNOWLEDGED',
] as const;
