import type { StateCode } from '@/lib/domain/federal-state';
import type { Applicant, ApplicantRole } from '@/lib/domain/minutes';
import { splitMarks, withoutMarks } from './printed-line';
import { findStates, nearestState, type StateMatch } from './state-names';

/** A list of Länder as printed. */
export interface StateList {
  /** In printed order, each Land once. */
  applicants: Applicant[];
  allStates: boolean;
  /** Two Länder stand side by side without a comma (DOMAIN §6). */
  missingComma: boolean;
  /** Words that look like a Land's name and are none, misprints included. */
  unknown: string[];
  /** Other words between the Länder: "Bund", "Vorsitz Ad-hoc AG". */
  others: string[];
}

const ROLE_NOTE = /\(?\s*(koordinierend|koordination|federführend|federführung|FF|mitantragstellend)\s*\)?/iu;
const SEPARATOR = /^(?:[\s,;/&|]|(?<!\p{L})(?:und|sowie)(?!\p{L}))*$/u;
const EXCEPT = /^\s*,?\s*(?:außer|ohne|mit Ausnahme (?:von|der Länder)?|bis auf)\s*$/iu;
/** Bodies that may apply or report without being a Land. */
const KNOWN_BODY =
  /^(?:Bund(?:esregierung)?|BM\w+|BAMF|.*(?:vorsitz|geschäftsstelle|arbeitsgruppe|ausschuss|konferenz|beauftragte|bund\b|amt\b).*|.*\b(?:AG|LAG|BLAG|AK|ACK|UMK|IntMK|ASMK|GMK|LAWA|LABO|LAGA|LANA|BLAC|BLANO|UAG|StA|Vorsitz\w*|alle|übrigen?|Länder\w*|Land|als|für|den|der|die|das)\b.*|[-–.()\s]*)$/iu;

/**
 * Reads the text behind a label such as "Antragsteller:". Codes ("BE, HB") count as Länder here.
 * `marked` may carry underline marks; underlined = LEAD, "(koordinierend)" = COORDINATING, else CO (DOMAIN §2).
 */
export function readStateList(marked: string): StateList {
  const { text, isUnderlined } = splitMarks(marked);
  const matches = findStates(text, 'with-codes');
  const list = assemble(text, matches, isUnderlined);
  readGap(text.slice(0, matches[0]?.from ?? text.length), list);
  return list;
}

/** Where a list of Länder ends a text without a label: the agenda's "Title Berlin, Hamburg (koordinierend)". */
export function splitTrailingStates(marked: string): { title: string; list: StateList | null } {
  const enclosed = splitEnclosedStates(marked);
  if (enclosed) return enclosed;
  const { text, isUnderlined } = splitMarks(marked);
  const matches = findStates(text);
  const first = firstOfTrailing(text, matches);
  const start = matches[first];
  if (!start) return { title: text, list: null };
  return {
    title: text.slice(0, start.from).replace(/[\s,;:|–-]+$/u, ''),
    list: assemble(text, matches.slice(first), isUnderlined),
  };
}

/** A column or a bracket of its own at the end, which may hold codes too: "Titel<tab>NRW, BE", "Titel (BE, HB)". */
const COLUMN = /\t([^\t]+)$/u;
const BRACKET =
  /\s*\(\s*(?:(Antrag(?:stell\p{L}*)?)(?:\s+(?:des Landes|der Länder|von))?\s*:?\s*)?([^()]+)\)\s*$/u;

function splitEnclosedStates(marked: string): { title: string; list: StateList } | null {
  const column = COLUMN.exec(marked);
  const columnList = column?.[1] ? statesOnly(column[1]) : null;
  if (column && columnList)
    return { title: withoutMarks(marked.slice(0, column.index)).trim(), list: columnList };
  const bracket = BRACKET.exec(marked);
  const list = bracket?.[2] ? statesOnly(bracket[2]) : null;
  // A single Land in brackets may be the place that a title speaks of.
  if (!bracket || !list || (!bracket[1] && list.applicants.length < 2)) return null;
  return { title: withoutMarks(marked.slice(0, bracket.index)).trim(), list };
}

function statesOnly(marked: string): StateList | null {
  const list = readStateList(marked);
  const clean = list.unknown.length === 0 && list.others.length === 0 && !list.missingComma;
  return clean && list.applicants.length > 0 ? list : null;
}

function gapBehind(text: string, matches: readonly StateMatch[], index: number): string {
  return text.slice(matches[index]?.to ?? 0, matches[index + 1]?.from ?? text.length);
}

const withoutRole = (gap: string): string => gap.replace(ROLE_NOTE, ' ');
const UNKNOWN_BETWEEN = /^\s*,\s*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s*,\s*$/u;
const BELONGS_TO_TITLE =
  /(?<!\p{L})(?:in|aus|für|von|mit|der|des|dem|den|die|das|im|am|bei|nach|zu|und|oder|an|auf|über|durch|gegen|zwischen|Land|Bundesland|Stadt)\s*$/u;

/** Index of the first match of the list that closes the text; -1 where no list closes it. */
function firstOfTrailing(text: string, matches: readonly StateMatch[]): number {
  const last = matches.length - 1;
  if (last < 0 || !SEPARATOR.test(withoutRole(gapBehind(text, matches, last)))) return -1;
  let first = last;
  while (first > 0) {
    const gap = withoutRole(gapBehind(text, matches, first - 1));
    if (!SEPARATOR.test(gap) && !UNKNOWN_BETWEEN.test(gap)) break;
    first -= 1;
  }
  return skipTitleWords(text, matches, first);
}

/** "Bericht aus Bremen Hessen": the Land behind a preposition still belongs to the title. */
function skipTitleWords(text: string, matches: readonly StateMatch[], from: number): number {
  let first = from;
  for (let match = matches[first]; match; match = matches[first]) {
    const before = text.slice(0, match.from);
    const own = text.slice(match.from, match.to);
    const ownColumn = before.endsWith('\t') || before.trim() === '';
    if (ownColumn || (!BELONGS_TO_TITLE.test(before) && !/^alle/u.test(own))) return first;
    first += 1;
  }
  return -1;
}

function assemble(
  text: string,
  matches: readonly StateMatch[],
  isUnderlined: (from: number, to: number) => boolean,
): StateList {
  const list: StateList = { applicants: [], allStates: false, missingComma: false, unknown: [], others: [] };
  const removed = new Set<StateCode>();
  let excluding = false;
  matches.forEach((match, index) => {
    const gap = gapBehind(text, matches, index);
    const role = roleOf(isUnderlined(match.from, match.to), ROLE_NOTE.exec(gap)?.[1] ?? '');
    if (match.all) list.allStates = true;
    for (const state of match.states) {
      if (excluding) removed.add(state);
      else addApplicant(list, state, match.all ? 'CO' : role);
    }
    if (match.all && EXCEPT.test(gap)) excluding = true;
    else readGap(withoutRole(gap), list);
    if (index < matches.length - 1 && /^\s*$/.test(withoutRole(gap)) && !gap.includes('\t'))
      list.missingComma = true;
  });
  if (removed.size > 0) list.allStates = false;
  list.applicants = list.applicants.filter((applicant) => !removed.has(applicant.state));
  return list;
}

function roleOf(underlined: boolean, note: string): ApplicantRole {
  if (/^koord/i.test(note)) return 'COORDINATING';
  return underlined || /^(?:feder|FF)/i.test(note) ? 'LEAD' : 'CO';
}

function addApplicant(list: StateList, state: StateCode, role: ApplicantRole): void {
  if (!list.applicants.some((applicant) => applicant.state === state)) list.applicants.push({ state, role });
}

/** Words between the Länder: a misprinted Land is taken as meant and reported, a body is passed over. */
function readGap(gap: string, list: StateList): void {
  if (SEPARATOR.test(gap)) return;
  for (const word of gap.split(/[,;/&|\t]|(?<!\p{L})(?:und|sowie)(?!\p{L})/u)) {
    const name = word.replace(/[().]/g, ' ').trim();
    if (!/\p{L}/u.test(name)) continue;
    const near = nearestState(name);
    if (near) addApplicant(list, near, 'CO');
    if (near || !KNOWN_BODY.test(name)) list.unknown.push(name);
    else list.others.push(name);
  }
}
