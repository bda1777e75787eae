import { joinText } from './join-text';
import { readListLabel, withJoinedLabels, type ListLabel } from './list-label';
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
  /** A blank line or a page header stands before it. */
  apart: boolean;
  /** The format or a line that stopped early parts it from the one before. */
  parted: boolean;
  /** A word was put together from two lines. */
  repaired: boolean;
}

/**
 * How lines stand to paragraphs: each line one of its own (`spaced`: set apart without blank lines, as word
 * processors do), or paragraphs wrapped at a width in characters.
 */
export type LineFlow = { kind: 'whole'; spaced: boolean } | { kind: 'wrapped'; width: number };

const LONG_LINE = 160;
/** Shares of the width; proportional type makes lines of one width differ in characters. */
const SHORT_LINE = 0.8;
const FORCED_BREAK = 0.65;
const SENTENCE_END = /[.!?:;…][)“”"»’]*$/u;
/** Words that cannot end a sentence or a heading. */
const OPEN_WORD =
  /(?:^|\s)(?:und|oder|sowie|der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|für|in|im|von|vom|mit|zu|zur|zum|an|am|auf|bei|aus|über|durch|nach|gegen|als|wie|sie|dass|ob|um|bzw\.|z\.|B\.|Nr\.|Abs\.|Art\.|ca\.|d\.|u\.|inkl\.|ggf\.|vgl\.)$/u;

/** Finds out how a source sets its lines: word processors give whole paragraphs, print gives wrapped lines. */
export function lineFlow(lines: readonly PrintedLine[], wholeParagraphs: boolean): LineFlow {
  if (wholeParagraphs) return { kind: 'whole', spaced: true };
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width > LONG_LINE ? { kind: 'whole', spaced: false } : { kind: 'wrapped', width };
}

/** The last characters tell how a text ends; searching all of it at each line takes the square of its length. */
const END = 60;

/** True where a text stops within a sentence. */
export function isOpenEnded(text: string): boolean {
  const end = text.slice(-END);
  return !SENTENCE_END.test(end) || OPEN_WORD.test(end);
}

/** True where a text ends in a word that needs another one behind it. */
export function endsInOpenWord(text: string): boolean {
  return OPEN_WORD.test(text.slice(-END)) || /[-,–]$/.test(text);
}

/** The line before, as the reading of the next one sees it. */
interface LineContext {
  current: Paragraph | undefined;
  /** A blank line stands between. */
  apart: boolean;
  /** Characters of the line before. */
  lastLength: number;
  /** The last Ziffer read; 0 before the first. */
  lastClause: number;
  flow: LineFlow;
}

/** Groups the lines of a resolution into paragraphs as printed. */
export function readParagraphs(lines: readonly PrintedLine[], flow: LineFlow): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const context: LineContext = { current: undefined, apart: true, lastLength: 0, lastClause: 0, flow };
  for (const line of withJoinedLabels(lines)) {
    if (line.text === '') {
      context.apart = true;
      continue;
    }
    const read = readListLabel(line);
    const label = read && isPlausible(read, line, context) ? read : null;
    const { current, apart } = context;
    const breaks = !current || label !== null || line.heading !== null || startsNew(current, line, context);
    if (apart || breaks) {
      const parted = apart || (flow.kind === 'whole' ? flow.spaced : breaks);
      context.current = { ...openParagraph(line, label), apart, parted };
      paragraphs.push(context.current);
    } else extend(current, line);
    if (line.heading !== null) context.lastClause = 0;
    context.lastClause = label?.number ?? context.lastClause;
    context.lastLength = line.text.length;
    context.apart = line.heading !== null;
  }
  return paragraphs;
}

function openParagraph(line: PrintedLine, label: ListLabel | null): Omit<Paragraph, 'apart' | 'parted'> {
  return {
    text: flat(label?.text ?? line.text),
    label,
    from: line.no,
    to: line.no,
    indent: line.indent,
    listLevel: line.listLevel,
    heading: line.heading,
    lines: 1,
    repaired: line.mended.length > 0,
  };
}

function extend(paragraph: Paragraph, line: PrintedLine): void {
  const joined = joinText(paragraph.text, flat(line.text));
  paragraph.text = joined.text;
  paragraph.repaired ||= joined.repaired || line.mended.length > 0;
  paragraph.to = line.no;
  paragraph.lines += 1;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Without a blank line: in wrapped print a finished sentence before the line's end closes the paragraph, and so does
 * a line that stopped although the next word had room (a heading, a list item). Else every line is a paragraph.
 */
function startsNew(current: Paragraph, line: PrintedLine, { lastLength, flow }: LineContext): boolean {
  if (flow.kind === 'whole') return true;
  if (filled(line, lastLength) < flow.width * FORCED_BREAK) return true;
  const complete = !isOpenEnded(current.text);
  return complete && lastLength < flow.width * SHORT_LINE && /^[\p{Lu}„"(]/u.test(line.text);
}

/** How long the line before would be with the first word of this one. */
function filled(line: PrintedLine, lastLength: number): number {
  return lastLength + 1 + (/^\S+/.exec(line.text)?.[0].length ?? 0);
}

/**
 * A figure at the start of a line may be a date or "20. Legislaturperiode" that the line end cut off, a dash may be
 * one between words. A Ziffer follows the one before, or begins a list, or stands apart behind a finished sentence.
 */
function isPlausible(label: ListLabel, line: PrintedLine, context: LineContext): boolean {
  const { current, apart, lastClause, flow } = context;
  const { number } = label;
  if (label.given) return true;
  const open = current !== undefined && isOpenEnded(current.text);
  if (number === null) return apart || flow.kind === 'whole' || !open || !isDashBetweenWords(line, context);
  if (number === lastClause + 1) return true;
  const finished = apart || flow.kind === 'whole' || !open;
  if (!finished || !/^[\p{Lu}„"(]/u.test(label.text)) return false;
  const ordinal = /^(?:\p{Lu}\p{L}*MK|Legislaturperiode|\p{L}+konferenz)(?!\p{L})/u.test(label.text);
  if (open && ordinal) return false;
  return number <= lastClause + 5 && (lastClause > 0 || number <= 3);
}

/** In wrapped print, behind a full line that no comma or colon closes. */
function isDashBetweenWords(line: PrintedLine, { current, lastLength, flow }: LineContext): boolean {
  if (flow.kind === 'whole' || !/^[-–—]\s\p{Ll}/u.test(line.text)) return false;
  const full = filled(line, lastLength) >= flow.width * SHORT_LINE;
  return full && !/(?:[,;:]|(?<!\p{L})(?:und|oder))$/u.test(current?.text ?? '');
}
