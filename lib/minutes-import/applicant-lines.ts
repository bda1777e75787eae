import { readFieldLabel } from './field-label';
import { joinText } from './join-text';
import type { PrintedLine } from './printed-line';
import { readStateList, type StateList } from './state-list';
import { findStates } from './state-names';
import { formulaAt } from './vote-lines';

/** The Länder behind "Antragsteller:", the lines they take up, and the index of the line behind them. */
export interface ApplicantLines {
  list: StateList;
  lines: PrintedLine[];
  next: number;
}

/**
 * Reads the list that starts with `value` on `lines[start]`. It runs on over wrapped lines, and over a page where it
 * stops at a comma or a hyphen (DOMAIN §6).
 */
export function readApplicantLines(
  lines: readonly PrintedLine[],
  start: number,
  value: string,
): ApplicantLines {
  let text = value;
  const used = lines.slice(start, start + 1);
  let next = start + 1;
  for (let index = next; index < lines.length; index++) {
    const line = lines[index];
    const open = text === '' || /[,/\u00AD-]$/.test(text);
    if (!line || (line.text === '' && !open)) break;
    if (line.text === '') continue;
    if (readFieldLabel(line.text) || formulaAt(lines, index)) break;
    const adds = addsStates(text, line.text);
    const isTitleOrText = text !== '' && line.text.length > 80;
    if (!adds && (!open || isTitleOrText)) break;
    text = joinText(text, line.text).text;
    used.push(line);
    next = index + 1;
  }
  return { list: readStateList(text), lines: used, next };
}

function addsStates(text: string, more: string): boolean {
  const joined = joinText(text, more).text;
  if (findStates(joined, 'with-codes').length <= findStates(text, 'with-codes').length) return false;
  const [before, after] = [readStateList(text), readStateList(joined)];
  return after.unknown.length + after.others.length <= before.unknown.length + before.others.length;
}
