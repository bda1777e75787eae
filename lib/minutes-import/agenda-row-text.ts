import type { AgendaRow } from './agenda-rows';
import { readFieldLabel } from './field-label';
import { joinText } from './join-text';
import { withoutMarks, type PrintedLine } from './printed-line';
import { findStates } from './state-names';

/** The words of a row, parted into title and applicants. */
export interface RowText {
  /** With underline marks. */
  title: string;
  /** Behind a label; null where none is printed. */
  applicants: string | null;
  /** The words that were put together again. Those of the title need a look; a Land's name is known or not. */
  repaired: string[];
}

/** What the lines are: an agenda, or a table of contents that stands in for it. */
export type Listing = 'agenda' | 'contents';

/** Characters. No agenda prints a longer line; what lies behind it is noise that would only cost time. */
const LONGEST_ROW = 3000;
/** Columns of white space that the number and the title of a table's row take up at least. */
const TITLE_COLUMN = 35;
const INLINE_LABEL = /\s(?=(?:Antragstell\p{L}+|BE)\s*:)/u;

/** Puts the lines of a row together: title lines first, then what stands behind "Antragsteller:" or "BE:". */
export function rowText(row: AgendaRow, paged: boolean): RowText {
  const text = { title: '', applicants: null as string | null };
  const repaired = mendedWords(row);
  let field: 'title' | 'applicants' | 'none' = 'title';
  for (const piece of inReadingOrder(row)) {
    const words = withoutPageNumber(piece.slice(0, LONGEST_ROW), paged && row.page === null);
    const label = readFieldLabel(withoutMarks(words));
    if (label) field = label.kind === 'APPLICANTS' || label.kind === 'RAPPORTEUR' ? 'applicants' : 'none';
    if (field === 'none') continue;
    const value = label ? words.replace(/^[^:]*:\s*/, '') : words;
    const joined = joinText(text[field] ?? '', value);
    if (joined.repaired) repaired.push(wordAt(joined.text, (text[field] ?? '').length - 1));
    text[field] = joined.text;
  }
  return { ...text, repaired };
}

/** The word around a position of the text. */
function wordAt(text: string, position: number): string {
  const before = /\S*$/u.exec(text.slice(0, position))?.[0] ?? '';
  return before + (/^\S*/u.exec(text.slice(position))?.[0] ?? '');
}

function mendedWords(row: AgendaRow): string[] {
  return [...row.before, row.line, ...row.after].flatMap((line) => line.mended);
}

/**
 * The parts of a row as one reads them. A table's row whose title and Länder wrap side by side is read column by
 * column: what stands in the last column belongs to the Länder where that column opens with one.
 */
function inReadingOrder(row: AgendaRow): string[] {
  const own = restOfHead(row).slice(0, LONGEST_ROW);
  const cells = own.replace(/^\t+/, '').split('\t');
  const first = cells.pop() ?? '';
  if (row.before.length > 0 || cells.length === 0 || !opensWithState(first)) {
    const pieces = [...row.before.map((line) => line.marked), own, ...row.after.map((line) => line.marked)];
    return pieces.flatMap((marked) => marked.slice(0, LONGEST_ROW).split(INLINE_LABEL));
  }
  const titles = [cells.join(' ')];
  const states = [`\t${first}`];
  for (const line of row.after) {
    const parts = line.marked.slice(0, LONGEST_ROW).split('\t');
    const last = parts.pop() ?? '';
    const behind =
      parts.length > 0 || line.indent - row.line.indent > TITLE_COLUMN || /[,-]$/.test(states.at(-1) ?? '');
    if (behind || opensWithState(last) || last.startsWith('(')) states.push(last);
    else titles.push(last);
    if (parts.length > 0) titles.push(parts.join(' '));
  }
  return [...titles, ...states];
}

function opensWithState(cell: string): boolean {
  return findStates(withoutMarks(cell))[0]?.from === 0;
}

function restOfHead(row: AgendaRow): string {
  const { marked, text } = row.line;
  const rest = row.head.rest;
  if (marked === text) return rest;
  const plain = rest.length === 0 ? text.length : text.length - rest.length;
  let seen = 0;
  for (let index = 0; index < marked.length; index++) {
    if (seen === plain) return marked.slice(index);
    if (!/[\ue000\ue001]/.test(marked[index] ?? '')) seen += 1;
  }
  return '';
}

/** A page number stands behind a leader of dots or in a column of its own; behind a space only where all rows do so. */
function withoutPageNumber(piece: string, paged: boolean): string {
  const figure = /\d{1,3}$/.exec(piece);
  if (!figure) return piece;
  let end = figure.index;
  while (end > 0 && /[\s.…·_]/.test(piece[end - 1] ?? '')) end -= 1;
  const leader = piece.slice(end, figure.index);
  const column = leader.includes('\t') || /[.…·_]\s?[.…·_]\s?[.…·_]/.test(leader);
  const apart = /\s/.test(leader) || end === 0;
  return column || (paged && apart) ? piece.slice(0, end) : piece;
}

/**
 * A column of page numbers is there where a caption says so, or where the figures that end the rows only rise: of
 * two rows in a table of contents, of most rows elsewhere.
 */
export function hasPageColumn(
  rows: readonly AgendaRow[],
  strays: readonly PrintedLine[],
  listing: Listing,
): boolean {
  if (strays.some((line) => /(?<!\p{L})Seite(?:nzahl)?$/u.test(line.text))) return true;
  const pages = rows.flatMap((row) => {
    if (row.page !== null && listing === 'contents') return [row.page];
    const last = [row.line, ...row.after].findLast((line) => /\s\d{1,3}$/.test(line.text));
    return last ? [Number(/\d{1,3}$/.exec(last.text)?.[0])] : [];
  });
  const rising = pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0));
  return rising && (listing === 'contents' ? pages.length >= 2 : pages.length * 2 > rows.length);
}
