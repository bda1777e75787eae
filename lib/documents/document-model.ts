/**
 * A document before it is a file: what stands in it and in which order, nothing about fonts or formats.
 * Every renderer (DOCX, ODT, PDF, Markdown) takes the same model, so they cannot differ in content.
 */
export interface DocumentModel {
  /** Title in the file's metadata and in the window of a PDF reader. */
  title: string;
  author: string;
  /** ISO day the document speaks of; null where it is not known. Never the day of rendering. */
  date: string | null;
  titlePage: TitlePage;
  /** Null: too short for a table of contents. */
  contentsTitle: string | null;
  /** Printed on every page but the first: left and right. */
  runningHeader: { left: string; right: string };
  blocks: DocumentBlock[];
}

export interface TitlePage {
  title: string;
  lines: string[];
  /** True: a short document, whose title stands at the head of the first page instead of on a page of its own. */
  atHead?: boolean;
}

export interface InlineRun {
  text: string;
  underlined: boolean;
}

export type DocumentBlock = DocumentHeading | DocumentParagraph | DocumentList | DocumentTable;

export interface DocumentHeading {
  kind: 'HEADING';
  /** 1 = part of the document, 2 = a Land or a resolution, 3 and 4 = headings inside a resolution. */
  level: number;
  /** One heading may have two lines: "TOP 4.1" and its title. */
  lines: string[];
  startsPage: boolean;
  /** Listed in the contents; a Land in the list of participants is not. */
  inContents: boolean;
}

/** What a paragraph is for; the renderers give each its look. */
export type ParagraphRole = 'BODY' | 'MINISTRY' | 'PERSON' | 'UNIT' | 'APPLICANTS' | 'FORMULA';

export interface DocumentParagraph {
  kind: 'PARAGRAPH';
  role: ParagraphRole;
  runs: InlineRun[];
  /** Never parted from what follows by the end of a page. */
  keepsWithNext: boolean;
}

/** How the items of a list are labelled: "4.", "b)" or a dash. */
export type ListMark = 'NUMBER' | 'LETTER' | 'DASH';

export interface DocumentList {
  kind: 'LIST';
  mark: ListMark;
  items: DocumentListItem[];
}

export interface DocumentListItem {
  /** The printed number (letter a = 1); null for dashes. It may skip or repeat. */
  number: number | null;
  runs: InlineRun[];
  /** Paragraphs that continue the item, and lists inside it. */
  children: (DocumentParagraph | DocumentList)[];
}

export interface DocumentTable {
  kind: 'TABLE';
  /** What the table is, for those who cannot see it. */
  summary: string;
  header: string[];
  /** Relative widths of the columns. */
  widths: number[];
  rows: DocumentTableRow[];
}

export interface DocumentTableRow {
  /** A row that heads those below it. */
  section: boolean;
  cells: DocumentTableCell[];
}

export interface DocumentTableCell {
  runs: InlineRun[];
  /** A remark on a line of its own below the text. */
  note: string | null;
}

/** Text without any emphasis. */
export function plainRun(text: string): InlineRun {
  return { text, underlined: false };
}

/** The text of runs without their emphasis. */
export function textOfRuns(runs: readonly InlineRun[]): string {
  return runs.map(({ text }) => text).join('');
}
