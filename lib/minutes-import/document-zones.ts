import { readAgendaHead, readWordedHead, type ItemHead } from './item-number';
import type { PrintedLine } from './printed-line';
import { hasResolutionBelow } from './resolution-evidence';
import { isPartHeading, isProseHeading, markerOf, type ZoneName } from './zone-markers';

/** The parts of a document, each with its lines in order, blank ones included. */
export interface DocumentZones {
  front: PrintedLine[];
  participants: PrintedLine[];
  guests: PrintedLine[];
  /** A table of contents; read as the agenda where there is no other. */
  contents: PrintedLine[];
  agenda: PrintedLine[];
  resolutions: ResolutionZone[];
  /** Prose that the minutes set apart from the record; nothing is read from it. */
  prose: PrintedLine[];
}

export interface ResolutionZone {
  head: ItemHead;
  headLine: PrintedLine;
  lines: PrintedLine[];
}

interface ZoneState {
  zones: DocumentZones;
  /** The format itself set a heading above the resolutions: each heading "TOP …" below it opens one. */
  inResolutionsPart: boolean;
  current: ZoneName;
  resolution: ResolutionZone | null;
  /** Numbers met in the present agenda or table of contents: met again, the resolutions begin. */
  seen: Set<string>;
  resolved: Set<string>;
  /** Below a heading above prose, until the format sets the next heading. */
  inProse: boolean;
}

/** Cuts the document into its parts by their headings and by where item numbers start over. */
export function splitZones(lines: readonly PrintedLine[]): DocumentZones {
  const state: ZoneState = {
    zones: { front: [], participants: [], guests: [], contents: [], agenda: [], resolutions: [], prose: [] },
    current: 'front',
    resolution: null,
    seen: new Set(),
    resolved: new Set(),
    inResolutionsPart: false,
    inProse: false,
  };
  lines.forEach((line, index) => placeLine(state, lines, index, line));
  return state.zones;
}

function placeLine(state: ZoneState, lines: readonly PrintedLine[], index: number, line: PrintedLine): void {
  if (isProse(state, line)) {
    state.zones.prose.push(line);
    return;
  }
  if (!state.resolution && isPartHeading(line.text)) {
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

/** Only where the format itself sets headings: in plain text nothing would tell where the prose ends. */
function isProse(state: ZoneState, { heading, text }: PrintedLine): boolean {
  if (heading !== null) state.inProse = isProseHeading(text);
  return state.inProse;
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
  for (const number of [head.number, ...head.others]) state.resolved.add(number);
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
