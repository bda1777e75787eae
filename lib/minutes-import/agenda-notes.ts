import type { AgendaStatus } from '@/lib/domain/minutes';
import type { StateCode } from '@/lib/domain/federal-state';
import { UNDERLINE_OFF, UNDERLINE_ON, withoutMarks } from './printed-line';
import { findStates } from './state-names';

/** What an agenda row says beside title and applicants. */
export interface AgendaNotes {
  /** The row without these notes, underline marks kept. */
  marked: string;
  greenList: boolean;
  status: AgendaStatus;
  withdrawnBy: StateCode | null;
  mergedInto: string | null;
  circular: string | null;
}

const TOP_NUMBER =
  '(?:TOP|Top|Tagesordnungspunkt)\\s*([A-Z]\\d{0,2}|\\d{1,2}[a-z]?(?:\\.\\d{1,2}[a-z]?){0,3})';
/** The item that adopts the list names it in its own title and is not on it. */
const GREEN = /\s*\(\s*GL\s*\)|(?<!Beschluss.{0,60})\s*\(\s*Grüne Liste\s*\)|(?<=\t|^)GL(?=\t|$)/u;
const CIRCULAR =
  /\s*[-–(]*\s*(?:(?:siehe|s\.|vgl\.|erledigt durch|beschlossen (?:durch|im|mit)|durch|im|mit)\s+)?Umlauf(?:beschluss|verfahren)\s*(?:Nr\.?\s*)?(\d{1,3}\s?\/\s?\d{2,4})[^()]{0,60}\)?/iu;
const MERGED = new RegExp(
  `\\s*[-–(]*\\s*(?:wird\\s+|wurde\\s+)?(?:Zusammenlegung|zusammengelegt|zusammengeführt|Zusammenführung|zusammengefasst|verbunden|aufgegangen|gemeinsame Behandlung|gemeinsam)\\s+(?:mit|in|unter|zu)\\s+${TOP_NUMBER}(?:\\s+(?:behandelt|beraten|zusammengelegt|verbunden))?\\s*[-–)]*`,
  'iu',
);
/** What became of the item is said, but not where it went. */
const BARE_CIRCULAR = /\s*\((?:siehe|s\.|vgl\.)?\s*Umlauf(?:beschluss|verfahren)\)\s*$/iu;
const BARE_MERGED = /\s*\((?:Zusammenlegung|zusammengelegt)\)\s*$/iu;
/** What was postponed before the meeting: minutes say of it no more than that it was open. */
const POSTPONED = /\s*\(vertagt(?: auf [^()]{1,60})?\)/iu;
const REFERRED = new RegExp(`\\s*\\((?:siehe|s\\.|jetzt|nun|neu)\\s+${TOP_NUMBER}\\s*\\)`, 'iu');
const BY = '(?:\\s*(?:durch|von|seitens|des Landes|:|–|-)?\\s*(?:das Land\\s+)?';
const WITHDRAWN = new RegExp(
  `\\s*[-–(*]*\\s*(?<!\\p{L})(?:wurde\\s+)?(?:Rücknahme|zurückgezogen|zurückgenommen|Rückzug|entfällt|entfallen)(?!\\p{L})(?:\\s*[-–)*]+|${BY}([\\p{Lu}][\\p{L}-]+))?\\s*[-–)*]*)?`,
  'iu',
);

/** Takes (GL), "siehe Umlaufbeschluss …", "Rücknahme …" and "Zusammenlegung mit TOP …" out of a row (DOMAIN §2). */
export function readAgendaNotes(row: string): AgendaNotes {
  const notes: AgendaNotes = {
    marked: row,
    greenList: false,
    status: 'OPEN',
    withdrawnBy: null,
    mergedInto: null,
    circular: null,
  };
  if (cut(notes, GREEN)) notes.greenList = true;
  const circular = cut(notes, CIRCULAR) ?? cut(notes, BARE_CIRCULAR);
  if (circular)
    setStatus(notes, 'DECIDED_BY_CIRCULAR', { circular: circular[1]?.replace(/\s/g, '') ?? null });
  const merged = cut(notes, MERGED) ?? cut(notes, REFERRED) ?? cut(notes, BARE_MERGED);
  if (merged) setStatus(notes, 'MERGED', { mergedInto: merged[1] ?? null });
  cut(notes, POSTPONED);
  withdraw(notes);
  return notes;
}

function cut(notes: AgendaNotes, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(notes.marked);
  if (!match) return null;
  // An underline may end inside the note; its mark stays with the row.
  const kept = match[0].replace(new RegExp(`[^${UNDERLINE_ON}${UNDERLINE_OFF}]`, 'gu'), '');
  notes.marked = `${notes.marked.slice(0, match.index)}${kept} ${notes.marked.slice(match.index + match[0].length)}`;
  return match;
}

function setStatus(notes: AgendaNotes, status: AgendaStatus, facts: Partial<AgendaNotes>): void {
  Object.assign(notes, { status }, facts);
}

function withdraw(notes: AgendaNotes): void {
  const before = notes.marked;
  const match = WITHDRAWN.exec(withoutMarks(before));
  if (!match || !isNote(match, withoutMarks(before))) return;
  const removed = cut(notes, WITHDRAWN);
  const named = findStates(removed?.[1] ?? '')[0];
  // "Rücknahme" before a word that is no Land: the word is part of the title.
  if (removed?.[1] && !named) notes.marked = `${notes.marked} ${removed[1]}`.trim();
  setStatus(notes, 'WITHDRAWN', { withdrawnBy: named?.states[0] ?? null });
}

/** The word "Rücknahme" may stand in a title ("Rücknahme der Kürzungen"): a note closes the row or stands in marks. */
function isNote(match: RegExpExecArray, row: string): boolean {
  const behind = row.slice(match.index + match[0].length).trim();
  const bracketed = /^\s*[-–(*]/.test(match[0]) || /[-–)*]\s*$/.test(match[0]);
  const opensRow = row.slice(0, match.index).trim() === '';
  return behind === '' || bracketed || (/zurückgezogen/iu.test(match[0]) && opensRow);
}
