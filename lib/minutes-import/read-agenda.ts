import type { AgendaKind, MinutesAgendaEntry } from '@/lib/domain/minutes';
import { agendaRows, isCaption, type AgendaRow } from './agenda-rows';
import { readAgendaNotes } from './agenda-notes';
import { hasPageColumn, rowText, type Listing } from './agenda-row-text';
import { numbersAbove } from './item-number';
import { repairWords } from './join-text';
import { withoutMarks, type PrintedLine } from './printed-line';
import { excerpt, mark, spanOf, warn, type ReadingNotes } from './reading-notes';
import { readStateList, splitTrailingStates, type StateList } from './state-list';

const KAMIN_SECTION = /(?<!\p{L})kamin/iu;
const KAMIN_ITEM = /^(?:Kamin|Themen? (?:für|des|zum|im) (?:das |den )?Kamin)/iu;
/** Reads an agenda or a table of contents into entries in printed order, sections included (DOMAIN §2, §6). */
export function readAgenda(
  lines: readonly PrintedLine[],
  listing: Listing,
  notes: ReadingNotes,
): MinutesAgendaEntry[] {
  const { rows, strays } = agendaRows(lines);
  const paged = hasPageColumn(rows, strays, listing);
  const entries: MinutesAgendaEntry[] = [];
  for (const row of rows) {
    if (entries.some((entry) => entry.number === row.head.number)) {
      warn(notes, row.line.no, 'NUMBER_REPEATED', `TOP ${row.head.number}`);
      continue;
    }
    entries.push(readEntry(row, paged, `/agenda/${entries.length}`, notes));
  }
  for (const stray of strays)
    if (!isCaption(stray.text) && rows.length > 0)
      warn(notes, stray.no, 'HEADING_WITHOUT_NUMBER', excerpt(stray.text));
  return placeInTree(entries);
}

function readEntry(row: AgendaRow, paged: boolean, path: string, notes: ReadingNotes): MinutesAgendaEntry {
  const { number } = row.head;
  const span = spanOf([...row.before, row.line, ...row.after]);
  const read = rowText(row, paged);
  const behindLabel = read.applicants === null ? null : readAgendaNotes(read.applicants);
  const besideTitle = readAgendaNotes(read.title);
  const agendaNotes = behindLabel && behindLabel.status !== 'OPEN' ? behindLabel : besideTitle;
  const { title, list } = splitApplicants(besideTitle.marked, behindLabel?.marked ?? null);
  const words = repairWords(title.replace(/\s+/g, ' ').trim());
  reportList(list, `TOP ${number}`, number, row.line.no, notes);
  const repaired = words.repaired || read.repaired.some((word) => words.text.includes(withoutMarks(word)));
  markEntry(path, span, { title: words.text, repaired }, number, notes);
  const doubt = list && (list.missingComma || list.unknown.length > 0);
  const code = list?.missingComma ? 'MISSING_COMMA' : 'UNKNOWN_STATE';
  const about = list?.missingComma ? `TOP ${number}` : (list?.unknown.join(', ') ?? '');
  mark(notes, `${path}/applicants`, span, doubt ? { code, about } : null);
  return {
    number,
    parent: null,
    title: words.text,
    kind: 'ITEM',
    greenList: besideTitle.greenList || behindLabel?.greenList === true,
    allStates: list?.allStates ?? false,
    applicants: list?.applicants ?? [],
    status: agendaNotes.status,
    withdrawnBy: agendaNotes.withdrawnBy,
    mergedInto: agendaNotes.mergedInto,
    circular: agendaNotes.circular,
  };
}

function markEntry(
  path: string,
  span: { from: number; to: number },
  { title, repaired }: { title: string; repaired: boolean },
  number: string,
  notes: ReadingNotes,
): void {
  if (title === '') {
    warn(notes, span.from, 'TITLE_MISSING', `TOP ${number}`);
    mark(notes, `${path}/title`, span, {
      certainty: 'MISSING',
      code: 'TITLE_MISSING',
      about: `TOP ${number}`,
    });
  } else {
    const doubt = repaired ? ({ code: 'WORD_REPAIRED', about: excerpt(title) } as const) : null;
    if (doubt) warn(notes, span.from, doubt.code, doubt.about);
    mark(notes, `${path}/title`, span, doubt);
  }
  mark(notes, `${path}/status`, span);
}

/** Warns of everything odd in a list of Länder. */
export function reportList(
  list: StateList | null,
  about: string,
  item: string,
  line: number,
  notes: ReadingNotes,
): void {
  if (list?.missingComma) warn(notes, line, 'MISSING_COMMA', about);
  for (const name of list?.unknown ?? []) {
    warn(notes, line, 'UNKNOWN_STATE', name);
    notes.unknownStates.push({ item, line, name });
  }
}

function splitApplicants(marked: string, labelled: string | null): { title: string; list: StateList | null } {
  if (labelled !== null) return { title: withoutMarks(marked), list: readStateList(labelled) };
  return splitTrailingStates(marked.trim());
}

function placeInTree(entries: MinutesAgendaEntry[]): MinutesAgendaEntry[] {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const placed = entries.map((entry) => ({
    ...entry,
    parent: numbersAbove(entry.number).find((number) => byNumber.has(number)) ?? null,
  }));
  const parents = new Set(placed.map((entry) => entry.parent));
  return placed.map((entry) => ({
    ...entry,
    kind: kindOf(entry, parents.has(entry.number), byNumber.get(entry.parent ?? '')?.title ?? ''),
  }));
}

function kindOf(entry: MinutesAgendaEntry, hasChildren: boolean, parentTitle: string): AgendaKind {
  if (hasChildren) return 'SECTION';
  if (KAMIN_SECTION.test(parentTitle) || KAMIN_ITEM.test(entry.title)) return 'KAMIN';
  return /^[A-Z]$/.test(entry.number) ? 'FORMAL' : 'ITEM';
}
