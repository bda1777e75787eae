import type { MinutesDelegation, MinutesGuestBody, MinutesPerson } from '@/lib/domain/minutes';
import { joinText } from './join-text';
import { isInstitution, isUnit, readPerson } from './person-line';
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
}

/** Reads the list of participants: Land, ministry, persons (DOMAIN §6). */
export function readParticipants(lines: readonly PrintedLine[], notes: ReadingNotes): MinutesDelegation[] {
  const delegations: MinutesDelegation[] = [];
  for (const cell of cellsOf(lines)) {
    const state = stateOfLine(cell.text);
    if (state) {
      mark(notes, `/participants/${delegations.length}/state`, { from: cell.no, to: cell.no });
      delegations.push({ state, ministry: null, persons: [] });
      continue;
    }
    const current = delegations.at(-1);
    if (current) addToDelegation(current, cell, `/participants/${delegations.length - 1}`, notes);
  }
  return delegations;
}

function addToDelegation(current: MinutesDelegation, cell: Cell, path: string, notes: ReadingNotes): void {
  const span: LineSpan = { from: cell.no, to: cell.no };
  const unfinished = current.persons.length === 0 && endsInOpenWord(current.ministry ?? '');
  const read = unfinished ? null : readPerson(cell.text, { bareNames: current.ministry !== null });
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
  const bodies: (MinutesGuestBody & { from: number; to: number })[] = [];
  let previousWasPerson = false;
  for (const cell of cellsOf(lines)) {
    const read = readPerson(cell.text, { bareNames: previousWasPerson && !cell.apart });
    const current = bodies.at(-1);
    const span: LineSpan = { from: cell.no, to: cell.no };
    if (read && current) {
      addPerson(current.persons, read.person, read.certain, `/guests/${bodies.length - 1}`, span, notes);
      previousWasPerson = true;
      continue;
    }
    if (current && current.persons.length === 0 && continuesBody(current.body, cell)) {
      current.body = joinBody(current.body, cell.text);
      current.to = cell.no;
    } else if (current && isUnit(cell.text) && !cell.apart && current.persons.length > 0) {
      const last = current.persons.at(-1);
      if (last) addUnit(current.persons, last, cell, `/guests/${bodies.length - 1}`, notes);
    } else bodies.push({ body: cell.text, persons: [], from: cell.no, to: cell.no });
    previousWasPerson = false;
  }
  return bodies.map(({ body, persons, from, to }, index) => {
    const doubt = from === to ? null : ({ code: 'LINES_JOINED', about: body } as const);
    mark(notes, `/guests/${index}/body`, { from, to }, doubt);
    return { body, persons };
  });
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
      if (text !== '') cells.push({ text, no: line.no, apart: apart && index === 0 });
    });
    apart = line.heading !== null;
  }
  return cells;
}
