/** Reading minutes into the record. */
export const IMPORT_REFUSALS = [
  'IMPORT_CLOSED',
  'IMPORT_VALUE_UNKNOWN',
  'IMPORT_VALUE_INVALID',
  /** A value to check was neither corrected nor confirmed. */
  'IMPORT_VALUES_OPEN',
  /** Minutes of a sister conference: not the IntMK's to keep. */
  'IMPORT_OF_ANOTHER_CONFERENCE',
  'IMPORT_WITHOUT_NUMBER',
  'IMPORT_WITHOUT_YEAR',
  'IMPORT_WITHOUT_KIND',
  'IMPORT_DATES_REVERSED',
  'IMPORT_NUMBERS_REPEAT',
  'IMPORT_STATES_REPEAT',
  'IMPORT_TERM_OF_ANOTHER_CHAIR',
] as const;
