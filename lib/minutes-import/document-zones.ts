import { readFieldLabel } from './field-label';
import { readAgendaHead, readWordedHead, type ItemHead } from './item-number';
import type { PrintedLine } from './printed-line';

/** The parts of a document, each with its lines in order, blank ones included. */
export interface DocumentZones {
  front: PrintedLine[];
  participants: PrintedLine[];
  guests: PrintedLine[];
  /** A table of contents; read as the agenda where there is no other. */
  contents: PrintedLine[];
  agenda: PrintedLine[];
  resolutions: ResolutionZone[];
}

export interface ResolutionZone {
  head: ItemHead;
  headLine: PrintedLine;
  lines: PrintedLine[];
}

type ZoneName = 'front' | 'participants' | 'guests' | 'contents' | 'agenda';

const MARKERS: [ZoneName, RegExp][] = [
  [
    'participants',
    /^(?:Liste der )?(?:Teilnehm(?:er|ende|enden|erinnen)[\p{L}*:-]*|Anwesenheitsliste|Anwesende)(?:[- ](?:Liste|liste|verzeichnis))?(?: (?:und|der) [\p{L} .]{1,60})?\s*:?$/u,
  ],
  [
    'guests',
    /^(?:Als )?(?:Gäste|Gast|Weitere Teilnehm\p{L}+|Vertret\p{L}+ des Bundes)(?: des Bundes| der Konferenz)?\s*:?$/u,
  ],
  ['contents', /^(?:Inhaltsverzeichnis|Inhaltsübersicht|Inhalt|Beschlussübersicht|Übersicht)\s*:?$/u],
  [
    'agenda',
    /^(?:(?:Vorläufige|Endgültige|Beschlossene)\s)?Tagesordnung(?:\s(?:der|für|des|zur)\s.{1,160})?\s*:?$/u,
  ],
];
/** The heading above the resolutions: it ends the agenda and is no part of its last title. */
const PART_HEADING = /^Beschlüsse\s*:?$/u;
const TABLE_CAPTION = /^(?:TOP|Nr\.?)\s+(?:Thema|Titel|Gegenstand|Bezeichnung|Betreff|Inhalt)(?![\p{L}])/u;
const OUTCOME_WORDS =
  /(?:[Ee]instimmig|[Mm]ehrheitlich|Mehrheit).{0,80}(?:beschlossen|angenommen|Beschluss)|beschlossen:?\s*$|(?:nimmt|nehmen|nahm|nahmen)\s.*Kenntnis|(?:[Aa]bgelehnt|[Vv]ertagt|[Zz]urückgestellt)[.:]?$|^[Zz]ur Kenntnis/u;
const LIST_START = /^(?:\d{1,2}[.)]|[-–•])\s.{30}/u;
const EVIDENCE_REACH = 40;

interface ZoneState {
  zones: DocumentZones;
  /** The format itself set a heading above the resolutions: each heading "TOP …" below it opens one. */
  inResolutionsPart: boolean;
  current: ZoneName;
  resolution: ResolutionZone | null;
  /** Numbers met in the present agenda or table of contents: met again, the resolutions begin. */
  seen: Set<string>;
  resolved: Set<string>;
}

/** Cuts the document into its parts by their headings and by where item numbers start over. */
export function splitZones(lines: readonly PrintedLine[]): DocumentZones {
  const state: ZoneState = {
    zones: { front: [], participants: [], guests: [], contents: [], agenda: [], resolutions: [] },
    current: 'front',
    resolution: null,
    seen: new Set(),
    resolved: new Set(),
    inResolutionsPart: false,
  };
  lines.forEach((line, index) => placeLine(state, lines, index, line));
  return state.zones;
}

function placeLine(state: ZoneState, lines: readonly PrintedLine[], index: number, line: PrintedLine): void {
  if (!state.resolution && PART_HEADING.test(line.text)) {
    state.inResolutionsPart ||= line.heading !== null;
    if (state.inResolutionsPart || state.current === 'agenda') return;
  }
  const marker = line.text === '' || line.listLabel !== null ? null : markerOf(line.text);
  if (marker && mayOpen(state, marker)) {
    openZone(state, marker);
    return;
  }
  const opened = state.resolution
    ? placeInResolution(state, lines, index, line, state.resolution)
    : placeBefore(state, lines, index, line);
  if (opened) openResolution(state, opened, line);
}

function markerOf(text: string): ZoneName | null {
  return MARKERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Inside the resolutions only the approval of the agenda brings a part of the document along (TOP A). */
function mayOpen(state: ZoneState, marker: ZoneName): boolean {
  if (!state.resolution)
    return marker !== 'guests' || state.current === 'participants' || state.zones.guests.length === 0;
  const words = [state.resolution.head.rest, ...state.resolution.lines.slice(0, 12).map((line) => line.text)];
  return marker === 'agenda' && words.some((text) => /Tagesordnung/u.test(text));
}

function openZone(state: ZoneState, name: ZoneName): void {
  state.current = name;
  state.resolution = null;
  state.seen = new Set();
}

function openResolution(state: ZoneState, head: ItemHead, headLine: PrintedLine): void {
  state.resolution = { head, headLine, lines: [] };
  state.resolved.add(head.number);
  state.zones.resolutions.push(state.resolution);
}

/** Before the first resolution: returns the head that opens it, else files the line and returns null. */
function placeBefore(
  state: ZoneState,
  lines: readonly PrintedLine[],
  index: number,
  line: PrintedLine,
): ItemHead | null {
  const listing = state.current === 'agenda' || state.current === 'contents';
  const head =
    line.listLabel !== null ? null : listing ? readAgendaHead(line.text) : readWordedHead(line.text);
  if (head) {
    const again = head.worded && (state.seen.has(head.number) || isResolutionHeading(state, line));
    // Inside a listing a numbered title may look like a text; only a vote proves that the resolutions begin.
    if (again || hasResolutionBelow(lines, index, listing ? 'vote' : 'text')) return head;
    if (!listing) openZone(state, 'contents');
    state.seen.add(head.number);
  }
  state.zones[state.current].push(line);
  return null;
}

function isResolutionHeading(state: ZoneState, line: PrintedLine): boolean {
  return state.inResolutionsPart && line.heading !== null;
}

function placeInResolution(
  state: ZoneState,
  lines: readonly PrintedLine[],
  index: number,
  line: PrintedLine,
  resolution: ResolutionZone,
): ItemHead | null {
  const head = line.listLabel === null ? readWordedHead(line.text) : null;
  if (head?.number === resolution.head.number && !hasResolutionBelow(lines, index)) return null;
  if (head && opensNext(state, lines, index, resolution)) return head;
  const bare = line.listLabel === null ? readAgendaHead(line.text) : null;
  if (
    bare &&
    !head &&
    isKnownAndNew(state, bare) &&
    startsParagraph(lines, index) &&
    !isGreenList(resolution)
  )
    if (hasResolutionBelow(lines, index)) return bare;
  resolution.lines.push(line);
  return null;
}

function isKnownAndNew(state: ZoneState, head: ItemHead): boolean {
  return state.seen.has(head.number) && !state.resolved.has(head.number);
}

function opensNext(
  state: ZoneState,
  lines: readonly PrintedLine[],
  index: number,
  resolution: ResolutionZone,
): boolean {
  if (isSameHeading(lines[index], resolution.headLine) || hasResolutionBelow(lines, index)) return true;
  return !isGreenList(resolution) && startsParagraph(lines, index);
}

/** The format gives this line a heading's rank, not below the one that opened the resolution. */
function isSameHeading(line: PrintedLine | undefined, open: PrintedLine): boolean {
  return line?.heading != null && open.heading !== null && line.heading <= open.heading;
}

function startsParagraph(lines: readonly PrintedLine[], index: number): boolean {
  const before = lines[index - 1];
  return !before || before.text === '' || before.heading !== null || /[.:;!?]$/.test(before.text);
}

/** True for the item that adopts the Grüne Liste: the numbers in it are a list, not the next item. */
export function isGreenList(zone: ResolutionZone): boolean {
  const words = [zone.head.rest, ...zone.lines.slice(0, 8).map((line) => line.text)];
  return words.some((text) => /Grüne Liste|zusammengefasste[rn]? Beschlussvorschl/u.test(text));
}

/** Whether a vote, a labelled decision or prose follows before the next item: then a resolution begins here. */
function hasResolutionBelow(
  lines: readonly PrintedLine[],
  index: number,
  proof: 'vote' | 'text' = 'text',
): boolean {
  let reach = EVIDENCE_REACH;
  const own = readAgendaHead(lines[index]?.text ?? '')?.number;
  for (let next = index + 1; next < lines.length && reach > 0; next++) {
    const text = lines[next]?.text ?? '';
    if (text === '') continue;
    reach -= 1;
    const head = readWordedHead(text) ?? (/^[A-Z]\s/.test(text) ? null : readAgendaHead(text));
    // Inside a listing the same number met again is the resolution; below it, a heading repeated on the next page.
    if ((head && (head.number !== own || proof === 'vote')) || markerOf(text) || TABLE_CAPTION.test(text))
      return false;
    const field = readFieldLabel(text);
    if (field?.kind === 'VOTE' || field?.kind === 'DECISION' || /^Veröffentlichung\s*:/u.test(text))
      return true;
    if (field) continue;
    if (OUTCOME_WORDS.test(text)) return true;
    if (proof === 'text' && (LIST_START.test(text) || isProse(text))) return true;
  }
  return false;
}

function isProse(text: string): boolean {
  return text.length > 45 && /\p{Ll}[.;:]$/u.test(text) && !text.includes('\t');
}
