import type { MinutesDelegation, MinutesGuestBody, MinutesPerson } from '@/lib/domain/minutes';
import { joinText } from './join-text';
import { isInstitution, isUnit, readPerson, type ReadPerson } from './person-line';
import type { PrintedLine } from './printed-line';
import { endsInOpenWord } from './read-paragraphs';
import { mark, warn, type LineSpan, type ReadingNotes } from './reading-notes';
import { stateOfLine } from './state-names';

/** One line, or one cell of a table's row. */
interface Cell {
  text: string;
  no: number;
  /** A blank line stands before it. */
  apart: boolean;
  /** The format says that it is a heading. */
  heads: boolean;
}

/** A body of guests and the lines of its name. */
type GuestBodyAt = MinutesGuestBody & LineSpan;

/** Reads the list of participants: Land, ministry, persons (DOMAIN §6). */
export function readParticipants(lines: readonly PrintedLine[], notes: ReadingNotes): MinutesDelegation[] {
  const delegations: MinutesDelegation[] = [];
  const cells = cellsOf(lines);
  const headed = cells.some((cell) => cell.heads);
  for (const cell of cells) {
    const state = stateOfLine(cell.text);
    if (state) {
      mark(notes, `/participants/${delegations.length}/state`, { from: cell.no, to: cell.no });
      delegations.push({ state, ministry: null, persons: [] });
      continue;
    }
    const current = delegations.at(-1);
    const path = `/participants/${delegations.length - 1}`;
    if (current) addToDelegation(current, cell, { path, headed }, notes);
  }
  return delegations;
}

/** `headed`: the Länder are headings, so that the first line below may be a person without salutation. */
function addToDelegation(
  current: MinutesDelegation,
  cell: Cell,
  { path, headed }: { path: string; headed: boolean },
  notes: ReadingNotes,
): void {
  const span: LineSpan = { from: cell.no, to: cell.no };
  const unfinished = current.persons.length === 0 && endsInOpenWord(current.ministry ?? '');
  const read = unfinished ? null : readPerson(cell.text, { bareNames: headed || current.ministry !== null });
  if (read) {
    addPerson(current.persons, read.person, read.certain, path, span, notes);
    return;
  }
  const last = current.persons.at(-1);
  if (!last) {
    const continued = current.ministry !== null;
    current.ministry = joinText(current.ministry ?? '', cell.text).text;
    if (!continued) mark(notes, `${path}/ministry`, span);
    else mark(notes, `${path}/ministry`, span, { code: 'LINES_JOINED', about: current.ministry });
  } else if (isInstitution(cell.text) && cell.apart) {
    current.ministry = `${current.ministry ?? ''}; ${cell.text}`;
    mark(notes, `${path}/ministry`, span, { code: 'LINES_JOINED', about: current.ministry });
  } else {
    addUnit(current.persons, last, cell, path, notes);
  }
}

function addUnit(
  persons: readonly MinutesPerson[],
  last: MinutesPerson,
  cell: Cell,
  path: string,
  notes: ReadingNotes,
): void {
  last.unit = joinText(last.unit ?? '', cell.text).text;
  const doubt = isUnit(cell.text) ? null : ({ code: 'PERSON_UNCERTAIN', about: cell.text } as const);
  if (doubt) warn(notes, cell.no, doubt.code, doubt.about);
  mark(notes, `${path}/persons/${persons.length - 1}/unit`, { from: cell.no, to: cell.no }, doubt);
}

function addPerson(
  persons: MinutesPerson[],
  person: MinutesPerson,
  certain: boolean,
  path: string,
  span: LineSpan,
  notes: ReadingNotes,
): void {
  const doubt = certain ? null : ({ code: 'PERSON_WITHOUT_SALUTATION', about: person.name } as const);
  if (doubt) warn(notes, span.from, doubt.code, doubt.about);
  mark(notes, `${path}/persons/${persons.length}`, span, doubt);
  persons.push(person);
}

/** Reads the guests: a body's name, which may run over several lines, then its persons. */
export function readGuests(lines: readonly PrintedLine[], notes: ReadingNotes): MinutesGuestBody[] {
  const bodies: GuestBodyAt[] = [];
  const cells = cellsOf(lines);
  const headed = cells[0]?.heads === true;
  let previousWasPerson = false;
  for (const cell of cells) {
    const bareNames: boolean = headed || (previousWasPerson && !cell.apart);
    const read: ReadPerson | null = cell.heads ? null : readPerson(cell.text, { bareNames });
    const current = bodies.at(-1);
    const last = current?.persons.at(-1);
    const path = `/guests/${bodies.length - 1}`;
    if (read && current) {
      const span: LineSpan = { from: cell.no, to: cell.no };
      addPerson(current.persons, read.person, read.certain, path, span, notes);
    } else if (current && !last && !cell.heads && continuesBody(current.body, cell)) {
      current.body = joinBody(current.body, cell.text);
      current.to = cell.no;
    } else if (current && last && isGuestUnit(cell, { headed })) {
      addUnit(current.persons, last, cell, path, notes);
    } else bodies.push({ body: cell.text, persons: [], from: cell.no, to: cell.no });
    previousWasPerson = read !== null && current !== undefined;
  }
  return bodies.map(({ body, persons, from, to }, index) => {
    const doubt = from === to ? null : ({ code: 'LINES_JOINED', about: body } as const);
    mark(notes, `/guests/${index}/body`, { from, to }, doubt);
    return { body, persons };
  });
}

/** Where each body is a heading, a blank line above a unit says nothing. */
function isGuestUnit(cell: Cell, { headed }: { headed: boolean }): boolean {
  return isUnit(cell.text) && !cell.heads && (headed || !cell.apart);
}

function continuesBody(body: string, cell: Cell): boolean {
  return !cell.apart || endsInOpenWord(body);
}

/** A second office in the same entry is parted by a comma, a wrapped line only by a space. */
function joinBody(body: string, text: string): string {
  return /^(?:Die|Der|Das)\s/u.test(text) && !/(?:,|und|oder)$/.test(body)
    ? `${body}, ${text}`
    : joinText(body, text).text;
}

function cellsOf(lines: readonly PrintedLine[]): Cell[] {
  const cells: Cell[] = [];
  let apart = true;
  for (const line of lines) {
    if (line.text === '') {
      apart = true;
      continue;
    }
    line.text.split('\t').forEach((part, index) => {
      const text = part.replace(/^[-–•*]\s+/, '').trim();
      const heads = line.heading !== null;
      if (text !== '') cells.push({ text, no: line.no, apart: apart && index === 0, heads });
    });
    apart = line.heading !== null;
  }
  return cells;
}
