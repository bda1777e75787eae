import { joinText } from './join-text';
import { readListLabel, type ListLabel } from './list-label';
import type { PrintedLine } from './printed-line';

/** Lines that belong together as printed; page breaks are not mended yet. */
export interface Paragraph {
  text: string;
  label: ListLabel | null;
  from: number;
  to: number;
  indent: number;
  listLevel: number;
  /** Heading level the format gives; null where it gives none. */
  heading: number | null;
  /** How many printed lines it had. */
  lines: number;
  /** A blank line, a page header or another format's paragraph stands before it. */
  apart: boolean;
  /** A word was put together from two lines. */
  repaired: boolean;
}

/** How lines stand to paragraphs: each line one of its own, or paragraphs wrapped at a width in characters. */
export type LineFlow = { kind: 'whole' } | { kind: 'wrapped'; width: number };

const LONG_LINE = 160;
const SENTENCE_END = /[.!?:;…][)“”"»’]*$/u;
/** Words that cannot end a sentence or a heading. */
const OPEN_WORD =
  /(?:^|\s)(?:und|oder|sowie|der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|für|in|im|von|vom|mit|zu|zur|zum|an|am|auf|bei|aus|über|durch|nach|gegen|als|wie|sie|dass|ob|um|bzw\.|z\.|B\.|Nr\.|Abs\.|Art\.|ca\.|d\.|u\.|inkl\.|ggf\.|vgl\.)$/u;

/** Finds out how a source sets its lines: word processors give whole paragraphs, print gives wrapped lines. */
export function lineFlow(lines: readonly PrintedLine[], wholeParagraphs: boolean): LineFlow {
  if (wholeParagraphs) return { kind: 'whole' };
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width > LONG_LINE ? { kind: 'whole' } : { kind: 'wrapped', width };
}

/** True where a text stops within a sentence. */
export function isOpenEnded(text: string): boolean {
  return !SENTENCE_END.test(text) || OPEN_WORD.test(text);
}

/** True where a text ends in a word that needs another one behind it. */
export function endsInOpenWord(text: string): boolean {
  return OPEN_WORD.test(text) || /[-,–]$/.test(text);
}

/** Groups the lines of a resolution into paragraphs as printed. */
export function readParagraphs(lines: readonly PrintedLine[], flow: LineFlow): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let apart = true;
  let lastLength = 0;
  let lastClause = 0;
  for (const line of lines) {
    if (line.text === '') {
      apart = true;
      continue;
    }
    const current = paragraphs.at(-1);
    const read = readListLabel(line);
    const label = read && isPlausible(read, lastClause, current, apart, flow) ? read : null;
    if (label?.number) lastClause = label.number;
    if (!current || apart || label || line.heading !== null || startsNew(current, line, lastLength, flow)) {
      paragraphs.push(openParagraph(line, label, apart));
      if (line.heading !== null) lastClause = 0;
    } else extend(current, line);
    lastLength = line.text.length;
    apart = line.heading !== null;
  }
  return paragraphs;
}

function openParagraph(line: PrintedLine, label: ListLabel | null, apart: boolean): Paragraph {
  return {
    text: flat(label?.text ?? line.text),
    label,
    from: line.no,
    to: line.no,
    indent: line.indent,
    listLevel: line.listLevel,
    heading: line.heading,
    lines: 1,
    apart,
    repaired: false,
  };
}

function extend(paragraph: Paragraph, line: PrintedLine): void {
  const joined = joinText(paragraph.text, flat(line.text));
  paragraph.text = joined.text;
  paragraph.repaired ||= joined.repaired;
  paragraph.to = line.no;
  paragraph.lines += 1;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without a blank line: in wrapped print a short last line ends the paragraph, else every line is one. */
function startsNew(current: Paragraph, line: PrintedLine, lastLength: number, flow: LineFlow): boolean {
  if (flow.kind === 'whole') return true;
  const complete = !isOpenEnded(current.text);
  return complete && lastLength < flow.width * 0.8 && /^[\p{Lu}„"(]/u.test(line.text);
}

/**
 * A figure at the start of a line may be a date or "20. Legislaturperiode" that the line end cut off. A Ziffer
 * follows the one before, or begins a list, or stands apart behind a finished sentence.
 */
function isPlausible(
  label: ListLabel,
  last: number,
  current: Paragraph | undefined,
  apart: boolean,
  flow: LineFlow,
): boolean {
  if (label.kind === 'BULLET' || label.given || label.number === null) return true;
  const { number } = label;
  if (number === last + 1) return true;
  const finished = !current || apart || flow.kind === 'whole' || !isOpenEnded(current.text);
  if (!finished || !/^[\p{Lu}„"(]/u.test(label.text)) return false;
  if (
    current &&
    isOpenEnded(current.text) &&
    /^(?:IntMK|\p{Lu}\p{L}*MK|Legislaturperiode|\p{L}+konferenz)/u.test(label.text)
  )
    return false;
  return number <= last + 5 && (last > 0 || number <= 3);
}
