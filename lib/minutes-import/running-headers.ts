import { isStrongConferenceLine, isWeakConferenceLine } from './conference-line';
import type { PrintedLine } from './printed-line';
import { readVoteFormula } from './vote-phrase';

const PAGE_NUMBER =
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|Seite\s*[|:]?\s*\d{1,3}(?:\s*(?:von|\/)\s*\d{1,3})?|\d{1,3}\s+von\s+\d{1,3}|\d{1,3}\s*\/\s*\d{1,3}|S\.\s*\d{1,3})$/;

/**
 * Blanks out what belongs to the page and not to the text: running headers in all their variants, page numbers,
 * and footers that repeat beside them (DOMAIN §6). The blanked lines keep their original words in `headers`.
 */
export function dropRunningHeaders(lines: readonly PrintedLine[]): {
  lines: PrintedLine[];
  headers: PrintedLine[];
} {
  const counts = countNormalised(lines);
  const dropped = new Set<PrintedLine>();
  markPageNumbers(lines, dropped);
  markConferenceLines(lines, counts, dropped);
  markRepeatedNeighbours(lines, counts, dropped);
  return {
    lines: lines.map((line) => (dropped.has(line) ? blanked(line) : line)),
    headers: lines.filter((line) => dropped.has(line) && !PAGE_NUMBER.test(line.text)),
  };
}

function blanked(line: PrintedLine): PrintedLine {
  const figure = /^\d{1,3}$/.test(line.text) ? Number(line.text) : null;
  return { ...line, figure, text: '', marked: '', dropped: true, heading: null, listLabel: null };
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[\s*]+/g, '');
}

function countNormalised(lines: readonly PrintedLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.text === '' || line.text.length > 200) continue;
    const key = normalise(line.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function markPageNumbers(lines: readonly PrintedLine[], dropped: Set<PrintedLine>): void {
  for (const line of lines) if (line.listLabel === null && PAGE_NUMBER.test(line.text)) dropped.add(line);
}

function markConferenceLines(
  lines: readonly PrintedLine[],
  counts: Map<string, number>,
  dropped: Set<PrintedLine>,
): void {
  const filled = lines.filter((line) => line.text !== '' && !dropped.has(line));
  let inHeader = false;
  filled.forEach((line, index) => {
    const isolated =
      line.no === 1 || lines[line.no - 2]?.text === '' || dropped.has(lines[line.no - 2] ?? line);
    const repeats = (counts.get(normalise(line.text)) ?? 0) > 1;
    const opens = isolated || repeats || inHeader || isStrongConferenceLine(filled[index + 1]?.text ?? '');
    const strong = opens && isStrongConferenceLine(line.text);
    inHeader = strong || (inHeader && repeats && isWeakConferenceLine(line.text));
    if (inHeader) dropped.add(line);
  });
}

const NEVER_A_HEADER =
  /^(?:TOP\b|Antragstell|Beschluss|Abstimmung|Veröffentlichung|BE:|Frau |Herr |Die |Der |[-–•]|\d+[.)]|Bund$|Alle Länder)/;

/** A footer such as the office's address: three times the same, always beside a dropped line or at a page's edge. */
function markRepeatedNeighbours(
  lines: readonly PrintedLine[],
  counts: Map<string, number>,
  dropped: Set<PrintedLine>,
): void {
  const filled = lines.filter((line) => line.text !== '');
  const beside = new Map<string, PrintedLine[]>();
  filled.forEach((line, index) => {
    const key = normalise(line.text);
    if ((counts.get(key) ?? 0) < 3 || dropped.has(line) || NEVER_A_HEADER.test(line.text)) return;
    const before = filled[index - 1];
    const after = filled[index + 1];
    const edge = [before, after].some((other) => other && (dropped.has(other) || other.page !== line.page));
    // "Zur Kenntnis genommen." may be all that several pages hold below their heads.
    if (edge && readVoteFormula(line.text) === null) beside.set(key, [...(beside.get(key) ?? []), line]);
  });
  for (const [key, found] of beside)
    if (found.length >= 3 && found.length === counts.get(key)) for (const line of found) dropped.add(line);
}
