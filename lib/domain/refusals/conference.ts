/** Conferences of a term, their meetings, deadlines and calendar. */
export const CONFERENCE_REFUSALS = [
  'CONFERENCE_NUMBER_TAKEN',
  /** Another Land than the rotation names, and nobody confirmed that this is meant. */
  'CHAIR_OUT_OF_TURN',
  'TERM_REVERSED',
  /** Two chairs at once. */
  'TERM_OVERLAPS',
  'MEETING_DATES_REVERSED',
  'MEETING_TOO_LONG',
  'MEETING_END_WITHOUT_BEGINNING',
  /** A term has one Hauptkonferenz. */
  'MAIN_MEETING_EXISTS',
  /** It runs or was held: its time and place are history. */
  'MEETING_BEGUN',
  'MEETING_CANCELLED',
  'MEETING_NOT_CANCELLED',
  /** Deadlines are counted from the first day of the Hauptkonferenz, which is not known. */
  'FIRST_DAY_UNKNOWN',
  /** Nothing was moved. */
  'DEADLINE_UNCHANGED',
  'DEADLINE_NOT_ADJUSTED',
  'RULE_VALUE_UNFIT',
  'CALENDAR_FEEDS_FULL',
] as const;
