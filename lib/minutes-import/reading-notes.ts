import type { Certainty, ReadingMark, ReadingWarning, UnknownState } from './minutes-reading';
import { WARNING_TEXT, type WarningCode } from './warning-text';

/** Lines of the source, 1-based and inclusive; both 0 where a value stands nowhere. */
export interface LineSpan {
  from: number;
  to: number;
}

export const NOWHERE: LineSpan = { from: 0, to: 0 };

/** What the readers note beside the values: where each stood, how certain it is, what a person should look at. */
export interface ReadingNotes {
  warnings: ReadingWarning[];
  marks: ReadingMark[];
  /** Names that stand where a Land is expected. */
  unknownStates: UnknownState[];
}

/** Nothing noted yet. */
export function emptyNotes(): ReadingNotes {
  return { warnings: [], marks: [], unknownStates: [] };
}

/** Adds a warning in German; `about` names the TOP, the Land or the words concerned. */
export function warn(notes: ReadingNotes, line: number, code: WarningCode, about = ''): void {
  notes.warnings.push({ line, code, message: WARNING_TEXT[code](about) });
}

/** Why a person should look: a warning's code and what it is about. CHECK where no certainty is given. */
export interface Doubt {
  certainty?: Certainty;
  code: WarningCode;
  about: string;
}

/** Ties a value to its lines. Without a doubt it is CERTAIN. */
export function mark(notes: ReadingNotes, path: string, span: LineSpan, doubt: Doubt | null = null): void {
  notes.marks.push({
    path,
    fromLine: span.from,
    toLine: span.to,
    certainty: doubt ? (doubt.certainty ?? 'CHECK') : 'CERTAIN',
    reason: doubt ? WARNING_TEXT[doubt.code](doubt.about) : null,
  });
}

/** The lines from the first to the last of some. */
export function spanOf(lines: readonly { no: number }[]): LineSpan {
  const numbers = lines.map((line) => line.no);
  return numbers.length === 0 ? NOWHERE : { from: Math.min(...numbers), to: Math.max(...numbers) };
}

/** The first words of a text, for a message. */
export function excerpt(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, '')} …`;
}
