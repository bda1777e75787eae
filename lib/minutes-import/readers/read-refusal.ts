/** Why a file was not read. The sentences stand in lib/i18n/read-refusals.ts. */
export const READ_REFUSALS = [
  'EMPTY_FILE',
  'TOO_LARGE',
  'UNKNOWN_TYPE',
  'NAME_AND_CONTENT_DIFFER',
  'OLD_WORD_FILE',
  'PDF_PASSWORD',
  'OFFICE_ENCRYPTED',
  'UNPACKS_TOO_LARGE',
  'DAMAGED_FILE',
  'SCANNED_PDF',
  'NO_TEXT',
  'UNKNOWN_ENCODING',
  'TOO_LONG',
  'TOOK_TOO_LONG',
] as const;
export type ReadRefusal = (typeof READ_REFUSALS)[number];
