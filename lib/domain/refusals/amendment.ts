/** What Länder propose to a motion's text, and what the coordinating Land makes of it. */
export const AMENDMENT_REFUSALS = [
  /** Nothing differs from the text. */
  'AMENDMENT_EMPTY',
  /** The Land has proposed the same already, and it is still open. */
  'AMENDMENT_REPEATED',
  /** The coordinating Land changes its text itself. */
  'AMENDMENT_OF_OWN_TEXT',
  /** Decided or withdrawn already. */
  'AMENDMENT_SETTLED',
  /** What it would change reads differently by now. */
  'AMENDMENT_OUTDATED',
  /** Two of those that were chosen together cannot both be accepted. */
  'AMENDMENTS_CONTRADICT',
  /** Adapted, but the words are the proposed ones. */
  'AMENDMENT_NOT_ADAPTED',
] as const;
