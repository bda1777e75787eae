import type { StateCode } from '@/lib/domain/federal-state';
import type { MeetingKind, MinutesConference, MinutesDelegation } from '@/lib/domain/minutes';
import { readConferenceLine, type ConferenceLine } from './conference-line';
import type { ConferenceBody } from './minutes-reading';
import type { PrintedLine } from './printed-line';
import { mark, NOWHERE, warn, type Doubt, type LineSpan, type ReadingNotes } from './reading-notes';
import { stateOfOffice } from './state-names';

/** A value and the line it was read from; null value where it stands nowhere. */
interface Found<T> {
  value: T | null;
  span: LineSpan;
}

/** Where the facts about the conference stand, and whose conference it is. */
interface ConferenceSources {
  /** The title page. */
  front: readonly PrintedLine[];
  headers: readonly PrintedLine[];
  participants: readonly MinutesDelegation[];
  conferenceBody: ConferenceBody;
}

const FIELD_NAMES: Record<keyof MinutesConference, string> = {
  number: 'Nummer',
  year: 'Jahr',
  kind: 'Art der Konferenz',
  startsOn: 'Beginn',
  endsOn: 'Ende',
  place: 'Ort',
  chair: 'Vorsitz',
};
const CHAIR_LINES = 8;

/**
 * Reads what the title page and the running headers say of the conference; the chair from "(Vorsitz)" beside a
 * person or from the lines below "Vorsitz:". A missing kind is taken as the main conference and marked.
 */
export function readConference(
  { front, headers, participants, conferenceBody }: ConferenceSources,
  notes: ReadingNotes,
): MinutesConference {
  const sources = [...front.filter((line) => line.text !== ''), ...headers];
  const year = pick(sources, null, (line) => line.year);
  const say = <T>(value: (line: ConferenceLine) => T | null): Found<T> => pick(sources, year.value, value);
  const dates = say((line) => line.dates);
  const kind = say<MeetingKind>((line) => line.kind);
  const found: { [Key in keyof MinutesConference]: Found<MinutesConference[Key] & (string | number)> } = {
    number: mostFrequent(sources, (line) => line.number),
    year: dates.value ? { value: Number(dates.value.endsOn.slice(0, 4)), span: dates.span } : year,
    kind: kind.value ? kind : { value: 'MAIN', span: NOWHERE },
    startsOn: { value: dates.value?.startsOn ?? null, span: dates.span },
    endsOn: { value: dates.value?.endsOn ?? null, span: dates.span },
    place: pickPlace(sources, year.value),
    chair: readChair(front, participants, notes),
  };
  for (const key of Object.keys(FIELD_NAMES) as (keyof MinutesConference)[])
    markField(key, found[key], key === 'number' ? foreignNumber(conferenceBody) : null, notes);
  if (conferenceBody.code === 'OTHER')
    warn(notes, found.number.span.from || 1, 'OTHER_CONFERENCE', conferenceBody.name ?? '');
  if (kind.value === null) {
    warn(notes, 1, 'CONFERENCE_ASSUMED', FIELD_NAMES.kind);
  }
  return {
    number: found.number.value,
    year: found.year.value,
    kind: found.kind.value,
    startsOn: found.startsOn.value,
    endsOn: found.endsOn.value,
    place: found.place.value,
    chair: found.chair.value,
  };
}

/** The number counts another conference's meetings. */
function foreignNumber({ code, name }: ConferenceBody): Doubt | null {
  return code === 'OTHER' ? { code: 'OTHER_CONFERENCE', about: name ?? '' } : null;
}

function markField(
  key: keyof MinutesConference,
  found: Found<unknown>,
  doubt: Doubt | null,
  notes: ReadingNotes,
): void {
  const path = `/conference/${key}`;
  const about = FIELD_NAMES[key];
  if (found.value === null) {
    warn(notes, 1, 'CONFERENCE_INCOMPLETE', about);
    mark(notes, path, NOWHERE, { certainty: 'MISSING', code: 'CONFERENCE_INCOMPLETE', about });
  } else mark(notes, path, found.span, found.span.from === 0 ? { code: 'CONFERENCE_ASSUMED', about } : doubt);
}

function pick<T>(
  sources: readonly PrintedLine[],
  year: number | null,
  value: (line: ConferenceLine) => T | null,
): Found<T> {
  for (const source of sources) {
    const line = readConferenceLine(source.text, year);
    const found = line && isAboutConference(source.text, line) ? value(line) : null;
    if (found !== null) return { value: found, span: { from: source.no, to: source.no } };
  }
  return { value: null, span: NOWHERE };
}

/** "Stand: 10. Dezember 2019" and the chair's address name days and places of their own. */
function isAboutConference(text: string, line: ConferenceLine): boolean {
  if (/^(?:Stand|Vorsitz|Az|Geschäftszeichen)(?!\p{L})|ministerium|straße|Genehmigung/iu.test(text))
    return false;
  return line.whole || line.named || line.kind !== null;
}

/** The place from a line that names the conference or its days first, so that no street or ministry is taken. */
function pickPlace(sources: readonly PrintedLine[], year: number | null): Found<string> {
  const beside = pick(sources, year, (line) => (line.dates || line.kind || line.named ? line.place : null));
  return beside.value === null ? pick(sources, year, (line) => line.place) : beside;
}

function mostFrequent(
  sources: readonly PrintedLine[],
  value: (line: ConferenceLine) => number | null,
): Found<number> {
  const counts = new Map<number, { count: number; no: number }>();
  for (const source of sources) {
    const line = readConferenceLine(source.text);
    const found = line ? value(line) : null;
    if (found === null) continue;
    const known = counts.get(found);
    counts.set(found, { count: (known?.count ?? 0) + 1, no: known?.no ?? source.no });
  }
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count);
  return best
    ? { value: best[0], span: { from: best[1].no, to: best[1].no } }
    : { value: null, span: NOWHERE };
}

function readChair(
  front: readonly PrintedLine[],
  participants: readonly MinutesDelegation[],
  notes: ReadingNotes,
): Found<StateCode> {
  const index = participants.findIndex((delegation) => delegation.persons.some((person) => person.chair));
  const delegation = participants[index];
  if (delegation) {
    const at = notes.marks.find((one) => one.path === `/participants/${index}/state`);
    return { value: delegation.state, span: at ? { from: at.fromLine, to: at.toLine } : NOWHERE };
  }
  const filled = front.filter((line) => line.text !== '');
  const start = filled.findIndex((line) => /^V\s?o\s?r\s?s\s?i\s?t\s?z(?:land)?\s*:?/u.test(line.text));
  if (start < 0) return { value: null, span: NOWHERE };
  for (const line of filled.slice(start, start + CHAIR_LINES)) {
    const state = stateOfOffice(line.text);
    if (state) return { value: state, span: { from: line.no, to: line.no } };
  }
  return chairByName(filled.slice(start, start + CHAIR_LINES), participants);
}

/** The chair's name on the title page, looked up among the participants. */
function chairByName(
  lines: readonly PrintedLine[],
  participants: readonly MinutesDelegation[],
): Found<StateCode> {
  for (const line of lines)
    for (const delegation of participants)
      if (delegation.persons.some((person) => line.text.includes(person.name)))
        return { value: delegation.state, span: { from: line.no, to: line.no } };
  return { value: null, span: NOWHERE };
}
