import type { PrintedLine } from './printed-line';

const MARKER = /^(?:(?:Vorläufige|Endgültige|Beschlossene)\s)?Tagesordnung\s*:?$/iu;
const DOTTED = /^([\ue000\ue001]?)(\d{1,2}(?:\.\d{1,2}){0,2})\.\s+(?=\S)/u;
const LABEL = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?$/u;
const WORDED = /^(?:Zu\s+)?(?:TOP|Top|Tagesordnungspunkt)\s/u;

/**
 * An agenda numbered "1.", "2.", "2.1." without the word TOP, typed or by a word processor's own numbering, in the
 * form of every other agenda: number, tab, title. It must open with "1." and only rise; where it ends, it ends.
 */
export function withAgendaNumbers(lines: readonly PrintedLine[]): PrintedLine[] {
  const marker = lines.findIndex((line) => line.listLabel === null && MARKER.test(line.text));
  const first = lines.findIndex((line, index) => index > marker && line.text !== '');
  if (marker < 0 || first < 0 || numberOf(lines[first])?.join('.') !== '1') return [...lines];
  let last: number[] = [];
  let over = false;
  return lines.map((line, index) => {
    const number = index < first || over ? null : numberOf(line);
    over ||= index > first && WORDED.test(line.text);
    if (!number) return line;
    over ||= !follows(last, number);
    if (over) return line;
    last = number;
    return asRow(line, number.join('.'));
  });
}

function numberOf(line: PrintedLine | undefined): number[] | null {
  if (!line) return null;
  const number = line.listLabel === null ? DOTTED.exec(line.text)?.[2] : LABEL.exec(line.listLabel)?.[1];
  return number ? number.split('.').map(Number) : null;
}

/** "2.1" after "2", "3" after "2.4", "2.3" after "2.1": later in the tree, and no leap to another chapter. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const at = next.findIndex((part, index) => part !== last[index]);
  if (at < 0) return false;
  const step = (next[at] ?? 0) - (last[at] ?? 0);
  return step > 0 && step < 4;
}

function asRow(line: PrintedLine, number: string): PrintedLine {
  if (line.listLabel !== null)
    return { ...line, text: `${number}\t${line.text}`, marked: `${number}\t${line.marked}`, listLabel: null };
  const marked = line.marked.replace(DOTTED, `${number}\t$1`);
  return { ...line, text: line.text.replace(DOTTED, `${number}\t`), marked };
}
