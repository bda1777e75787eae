/** The Anlage zur Erfolgskontrolle. */
export const FOLLOW_UP_REPORT_REFUSALS = [
  /** Earlier conferences asked for nothing that is to be reported. */
  'REPORT_EMPTY',
  /** The last edition says the same. */
  'REPORT_UNCHANGED',
] as const;
