/**
 * What a reader makes of a file, whatever its format: lines as a person sees them. The parser knows only this.
 * txt and md are split at line ends (so `SourceText.lines[i]` is line i + 1 of the file); docx, odt and pdf
 * give one line a paragraph (pdf without tags: one line a printed line).
 */
export interface SourceText {
  format: SourceFormat;
  /** True where each line is a whole paragraph: word processors, tagged PDFs. Else lines may be wrapped ones. */
  wholeParagraphs?: boolean;
  lines: SourceLine[];
}

export const SOURCE_FORMATS = ['txt', 'md', 'docx', 'odt', 'pdf'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export interface SourceLine {
  /** Plain text: markup such as <u>, <p> or ** is gone; a tab stays a tab. */
  text: string;
  /** Half-open character ranges [from, to) of `text` that are underlined. */
  underlines: [number, number][];
  /** 1-based; null where the format has no pages. */
  page: number | null;
  /** Heading level 1–6 where the format says so (a style, a tag, "#"), else null. */
  heading: number | null;
  /** The list label as printed ("1.", "a)", "–") where the format keeps it apart from the text; else null. */
  listLabel: string | null;
  /** Nesting depth of the list item, 1 = outermost; 0 = no list item known. */
  listLevel: number;
}
