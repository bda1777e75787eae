/** Protokollerklärungen. */
export const STATEMENT_REFUSALS = [
  /** They are declared on what was dealt with: the sitting was not opened. */
  'STATEMENT_BEFORE_SITTING',
  'STATEMENT_ITEM_IS_SECTION',
  /** The same Länder still owe the words of another one on this item. */
  'STATEMENT_ALREADY_ANNOUNCED',
  'STATEMENT_WITHOUT_TEXT',
  'STATEMENT_TOO_LONG',
  /** What was said at a Kamin talk is never printed. */
  'STATEMENT_ON_KAMIN_ITEM',
  'STATEMENT_ALREADY_JOINED',
  'STATEMENT_OF_OTHER_STATES',
  'STATEMENT_WITHDRAWN',
  /** The new last day is over already. */
  'STATEMENT_DAY_PAST',
] as const;
