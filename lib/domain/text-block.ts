/**
 * The legal text as structured blocks, never as rich HTML (ARCHITECTURE §3).
 * - HEADING: a heading inside a resolution; PARAGRAPH: running text; CLAUSE: a Ziffer; BULLET: a Spiegelstrich.
 */
export const BLOCK_KINDS = ['HEADING', 'PARAGRAPH', 'CLAUSE', 'BULLET'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface TextBlock {
  kind: BlockKind;
  /**
   * As printed in the source: the Ziffer's number ("Ziffer 4" → 4), null for every other kind. A text written
   * here derives it; a text that was decided keeps what was printed, even where it skips or repeats.
   */
  number: number | null;
  /**
   * 1 = outermost, at most one more than the item above. A CLAUSE is always level 1; a BULLET below a CLAUSE is at
   * least level 2. A PARAGRAPH that continues an item is one level below it; one of level 1 ends the list and is
   * printed without indentation. A HEADING ends every list; its level is 1 or 2, the first one's is 1.
   */
  level: number;
  /** One line of text: words and paragraphs that a page broke are whole again, single spaces. */
  text: string;
}
