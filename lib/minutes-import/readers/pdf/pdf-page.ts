/** What pdf-worker.mjs makes of a page: the steps of drawing that concern text, lines and tags. */
export interface PdfPage {
  /** 1-based. */
  number: number;
  steps: PdfStep[];
  tags: PdfTag | null;
}

export type PdfStep =
  | { step: PdfMove; numbers: number[] }
  | { step: 'show'; glyphs: (number | [text: string, width: number])[] }
  | { step: 'mark'; tag: string; id: number | null };

/** "path": the box of a path, [left, bottom, right, top] in the units of the moment. */
export type PdfMove =
  | 'save'
  | 'restore'
  | 'transform'
  | 'beginText'
  | 'font'
  | 'charSpacing'
  | 'wordSpacing'
  | 'horizontalScale'
  | 'rise'
  | 'leading'
  | 'textMatrix'
  | 'move'
  | 'moveWithLeading'
  | 'nextLine'
  | 'endMark'
  | 'path';

/** A node of the tag tree. Content refers to the marked content of the page by "…_mc<number>". */
export interface PdfTag {
  role: string;
  children: (PdfTag | PdfContentReference)[];
}

export interface PdfContentReference {
  type: string;
  id: string;
}
