import { isStatusLine, readFieldLabel } from './field-label';
import { readAgendaHead, type ItemHead } from './item-number';
import type { PrintedLine } from './printed-line';
import { readStateList } from './state-list';
import { findStates } from './state-names';

/** One agenda entry: its number and the lines that belong to it, those printed above the number first. */
export interface AgendaRow {
  head: ItemHead;
  line: PrintedLine;
  before: PrintedLine[];
  after: PrintedLine[];
  /** The page number of a table of contents that stands on a line of its own below; null where none does. */
  page: number | null;
}

export interface AgendaRows {
  rows: AgendaRow[];
  /** Lines that belong to no number: headings without one, captions, legends. */
  strays: PrintedLine[];
}

/** Lines between two numbers, parted where a blank line stands. */
interface Between {
  groups: PrintedLine[][];
  /** No blank line after the number above. */
  touchesAbove: boolean;
  /** No blank line before the number below. */
  touchesBelow: boolean;
}

/** A note on a line of its own: "(siehe Umlaufbeschluss …)", "Rücknahme Berlin". */
const ROW_NOTE =
  /^[(–-]*\s*(?:siehe|zurückgezogen|Rücknahme|Zusammenlegung|zusammengelegt|vertagt|GL\)|koordinierend|federführend|Umlaufbeschluss|entfällt)(?!\p{L})/iu;
const PAGE_ONLY = /^[.…\s]*\d{0,3}$/;
/** "(GL = Grüne Liste)" explains a mark and belongs to no row. */
const LEGEND = /^\(?(?:GL|Grüne Liste|unterstrichen)\p{L}*\s*[=:]/iu;
const CAPTION =
  /^(?:TOP|Nr\.?)?\s*(?:TOP|Thema|Titel|Gegenstand|Seite|Seitenzahl|Antragsteller\p{L}*|\(?GL\s?=.*|\s)+\)?$/iu;
const OPEN_END =
  /(?:[-,–(]|(?<!\p{L})(?:und|oder|der|die|das|des|dem|den|für|in|im|von|mit|zu|zur|zum|an|am|auf|bei|aus|über|sowie|durch|nach|gegen))$/u;

/** Finds the rows of an agenda or a table of contents, titles wrapped below, above or around their number included. */
export function agendaRows(lines: readonly PrintedLine[]): AgendaRows {
  const result: AgendaRows = { rows: [], strays: [] };
  let above: AgendaRow | null = null;
  let pending: PrintedLine[] = [];
  for (const line of lines) {
    const head = line.text === '' ? null : plausibleHead(line, above);
    if (!head) {
      if (above) above.page ??= line.figure;
      pending.push(line);
      continue;
    }
    const row: AgendaRow = { head, line, before: [], after: [], page: null };
    distribute(above, row, between(pending), result);
    result.rows.push(row);
    above = row;
    pending = [];
  }
  distribute(above, null, between(pending), result);
  return result;
}

/** A lone letter or whole number opens a row only where it can follow the row above. */
function plausibleHead(line: PrintedLine, above: AgendaRow | null): ItemHead | null {
  const head = readAgendaHead(line.text);
  if (!head || head.worded || !/^[A-Z]$/.test(head.number)) return head;
  const previous = above?.head.number.charCodeAt(0) ?? 64;
  const follows = head.number.charCodeAt(0) - previous;
  return /^\t|^$/.test(line.text.slice(1)) || line.text[1] === '\t' || (follows > 0 && follows < 4)
    ? head
    : null;
}

function between(pending: readonly PrintedLine[]): Between {
  const groups: PrintedLine[][] = [[]];
  for (const line of pending) {
    if (line.text === '') groups.push([]);
    else if (!isStatusLine(line.text) && !LEGEND.test(line.text)) groups.at(-1)?.push(line);
  }
  return {
    groups: groups.filter((group) => group.length > 0),
    touchesAbove: (groups[0]?.length ?? 0) > 0,
    touchesBelow: (groups.at(-1)?.length ?? 0) > 0,
  };
}

function hasTitle(row: AgendaRow): boolean {
  return !PAGE_ONLY.test(row.head.rest.replace(/\(GL\)/, '')) || row.before.length > 0;
}

/** Gives the lines between two numbers to the one above or the one below, or to neither. */
function distribute(
  above: AgendaRow | null,
  below: AgendaRow | null,
  { groups, touchesAbove, touchesBelow }: Between,
  result: AgendaRows,
): void {
  const rest = [...groups];
  const belowWaits = below !== null && !hasTitle(below) && touchesBelow;
  const onlyBelows = rest.length === 1 && belowWaits && above !== null && hasTitle(above);
  if (above && rest.length > 0 && !(onlyBelows && above.before.length === 0 && isComplete(above))) {
    if (!hasTitle(above) || touchesAbove) takeBelow(above, rest, result);
    while (rest[0] && continues(above, rest[0])) above.after.push(...(rest.shift() ?? []));
  }
  const last = rest.at(-1);
  if (below && last && touchesBelow && (!hasTitle(below) || /^\p{Ll}/u.test(below.head.rest))) {
    below.before = last.filter((line) => !isCaption(line.text));
    rest[rest.length - 1] = last.filter((line) => isCaption(line.text));
  }
  result.strays.push(...rest.flat());
}

/** The first group goes to the number above; as many lines as stood above it, where its title is printed around it. */
function takeBelow(above: AgendaRow, rest: PrintedLine[][], result: AgendaRows): void {
  const group = rest.shift() ?? [];
  const count = above.before.length > 0 ? above.before.length : group.length;
  let closed = false;
  for (const line of group.slice(0, count)) {
    closed ||= endsWithField(above, line);
    if (closed && !belongsToField(above, line)) result.strays.push(line);
    else above.after.push(line);
  }
  if (count < group.length) rest.unshift(group.slice(count));
}

/** After "BE: …" or "Vorgang: …" a row's title is over; what follows is a heading, or more of the field. */
function endsWithField(above: AgendaRow, line: PrintedLine): boolean {
  const previous = above.after.at(-1);
  const label = previous ? readFieldLabel(previous.text) : null;
  return label !== null && readFieldLabel(line.text) === null;
}

function belongsToField(above: AgendaRow, line: PrintedLine): boolean {
  if (readFieldLabel(line.text) !== null || ROW_NOTE.test(line.text)) return true;
  return /[,/-]$/.test(above.after.at(-1)?.text ?? '') || isStatesOnly(line.text);
}

function isComplete(row: AgendaRow): boolean {
  return /[\s.…](?:\d{1,3})$/.test(row.line.text);
}

/** A group after a blank line still belongs to the row above: a field, Länder, a note, or the end of a broken title. */
function continues(above: AgendaRow, group: readonly PrintedLine[]): boolean {
  const first = group[0]?.text ?? '';
  const end = (above.after.at(-1) ?? above.line).text;
  if (readFieldLabel(first) !== null || isStatesOnly(first) || ROW_NOTE.test(first)) return true;
  return OPEN_END.test(end) || /^\p{Ll}/u.test(first);
}

function isStatesOnly(text: string): boolean {
  if (findStates(text).length === 0) return false;
  const list = readStateList(text);
  return list.unknown.length === 0 && list.others.length === 0;
}

/** The caption of a table: "TOP  Thema", "Titel  Seite". */
export function isCaption(text: string): boolean {
  return text.length < 200 && CAPTION.test(text);
}
