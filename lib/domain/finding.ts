/**
 * A finding of the Protokoll-Prüfer. Codes only: the German sentence is written in lib/i18n from `code` and `facts`.
 */
export const FINDING_CODES = [
  'APPLICANTS_DIFFER',
  'TITLE_DIFFERS',
  /** Only spelling, an article or a known abbreviation differs: a hint, not an error. */
  'WORDING_VARIANT',
  'ITEM_WITHOUT_RESOLUTION',
  'RESOLUTION_WITHOUT_ITEM',
  'DRAFT_REMARK',
  'CLAUSE_SKIPPED',
  'CLAUSE_REPEATED',
  'GREEN_LIST_NOT_UNANIMOUS',
  'GREEN_LIST_DIFFERS',
  'HEADER_VARIANT',
  'UNKNOWN_STATE',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  code: FindingCode;
  /** TOP number; null where it concerns the whole document. */
  item: string | null;
  /** What the sentence needs: Länder added or missing, clause numbers, … */
  facts: Record<string, string>;
  /** The quoted places, agenda first. */
  evidence: string[];
}
