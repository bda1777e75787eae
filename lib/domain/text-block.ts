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
  /** 1 = outermost. A BULLET below a CLAUSE is level 2; a PARAGRAPH that continues a CLAUSE is level 2. */
  level: number;
  /** One line of text: words and paragraphs that a page broke are whole again, single spaces. */
  text: string;
}
