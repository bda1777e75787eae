import type { TextBlock } from '@/lib/domain/text-block';
import { joinText, repairWords } from './join-text';
import { endsInOpenWord, isOpenEnded, type Paragraph } from './read-paragraphs';
import type { WarningCode } from './warning-text';

/** A block with its lines and, where a person should look, why. */
export interface ReadBlock {
  block: TextBlock;
  from: number;
  to: number;
  doubt: WarningCode | null;
}

/** Where the reading of a resolution's text stands. */
interface BlockState {
  blocks: ReadBlock[];
  /** The last paragraph as printed, for the mending of page breaks. */
  last: Paragraph | null;
  inClause: boolean;
  /** Depth of the open list item where the format gives it (Word, ODT, tagged PDF, Markdown); 0 where it does not. */
  givenDepth: number;
  /** Heading level of the resolution itself; null where the format gives none. */
  headHeading: number | null;
  /** A letter item is open: dashes below it are one level deeper. */
  inLetter: boolean;
  /** The list stands inside a sentence that its introduction began: "nehmen die Berichte 1. … 6. … zur Kenntnis." */
  insideSentence: boolean;
  bulletIndents: number[];
}

/** An introduction to a list has a verb, a heading above one has none. */
const SENTENCE_VERB =
  /(?<!\p{L})(?:bitte[nt]|forder[nt]|begrüß\p{L}+|beschließ\p{L}+|stell(?:t|en)|nimmt|nehmen|appellier\p{L}+|hat|haben|wird|werden|ist|sind|soll|sollen)(?!\p{L})/u;
/** A note on the whole resolution: no part of the Ziffer above it. */
const CONCERNS_ALL = /^(?:Protokoll(?:notiz|erklärung|vermerk)|Begründung|Anlagen?)(?!\p{L})[^:.]{0,60}:/u;
const HEADING_LENGTH = 100;
/** "aa)" stands below "a)". */
const DOUBLED_LETTER = /^\(?([a-z])\1\)/u;
const CLOSING_LENGTH = 160;
const DEEPEST_HEADING = 2;

/** Makes blocks of paragraphs: mends what a page broke, finds headings and the depth of lists (DOMAIN §6). */
export function readBlocks(paragraphs: readonly Paragraph[], headHeading: number | null = null): ReadBlock[] {
  const state: BlockState = {
    blocks: [],
    last: null,
    inClause: false,
    givenDepth: 0,
    headHeading,
    inLetter: false,
    insideSentence: false,
    bulletIndents: [],
  };
  paragraphs.forEach((paragraph, index) => {
    const current = state.blocks.at(-1);
    if (current && state.last && continuesAcross(state, current, paragraph, paragraphs[index + 1]))
      mend(state, current, paragraph);
    else state.blocks.push(openBlock(state, paragraph, paragraphs[index + 1]));
    state.last = paragraph;
  });
  return state.blocks.map(withWholeWords);
}

function withWholeWords(read: ReadBlock): ReadBlock {
  const words = repairWords(read.block.text);
  const doubt = words.repaired ? 'WORD_REPAIRED' : read.doubt;
  return { ...read, doubt, block: { ...read.block, text: words.text } };
}

/** Whether a page or a blank line stands in the middle of a sentence of `current`. */
function continuesAcross(
  state: BlockState,
  current: ReadBlock,
  next: Paragraph,
  afterNext: Paragraph | undefined,
): boolean {
  const { text, kind } = current.block;
  if (next.label || next.heading !== null || kind === 'HEADING' || !isOpenEnded(text)) return false;
  if (isClosing(state, next, afterNext)) return false;
  if (joinText(text, next.text).repaired) return true;
  if (/^[\p{Ll}\d(]/u.test(next.text)) return !text.endsWith(':') && !/[;]$/.test(text);
  return endsInOpenWord(text) || (text.length >= 60 && !isHeading(next, afterNext, text));
}

/** The end of a sentence that goes around a list whose items have no full stop. */
function isClosing(state: BlockState, next: Paragraph, afterNext: Paragraph | undefined): boolean {
  const inList = state.blocks.at(-1)?.block.kind !== 'PARAGRAPH';
  return (
    state.insideSentence &&
    inList &&
    !afterNext &&
    next.text.length <= CLOSING_LENGTH &&
    /^\p{Ll}/u.test(next.text)
  );
}

function mend(state: BlockState, current: ReadBlock, next: Paragraph): void {
  const joined = joinText(current.block.text, next.text);
  current.block = { ...current.block, text: joined.text };
  current.to = next.to;
  const joinedAcross = next.apart ? 'PARAGRAPH_JOINED' : null;
  current.doubt = joined.repaired ? 'WORD_REPAIRED' : (current.doubt ?? joinedAcross);
}

function openBlock(state: BlockState, paragraph: Paragraph, next: Paragraph | undefined): ReadBlock {
  const { label, text, from, to } = paragraph;
  const doubt = paragraph.repaired ? 'WORD_REPAIRED' : null;
  const read = (block: TextBlock, why: WarningCode | null = doubt): ReadBlock => ({
    block,
    from,
    to,
    doubt: why,
  });
  if (label?.kind === 'CLAUSE') {
    enterList(state);
    Object.assign(state, { inClause: true, inLetter: false, bulletIndents: [] });
    state.givenDepth = Math.min(paragraph.listLevel, 1);
    return read({ kind: 'CLAUSE', number: label.number, level: 1, text });
  }
  if (label) {
    enterList(state);
    const level = bulletLevel(state, paragraph);
    state.givenDepth = paragraph.listLevel > 0 ? level : 0;
    const opensLetter = label.kept !== null && !DOUBLED_LETTER.test(label.kept);
    state.inLetter = opensLetter || (state.inLetter && level > (state.inClause ? 2 : 1));
    return read({ kind: 'BULLET', number: null, level, text: label.kept ? `${label.kept} ${text}` : text });
  }
  const before = state.blocks.at(-1)?.block.text ?? '';
  if (paragraph.heading !== null || isHeading(paragraph, next, before)) {
    Object.assign(state, { inClause: false, inLetter: false, insideSentence: false, bulletIndents: [] });
    state.givenDepth = 0;
    const guessed = paragraph.heading === null ? 'HEADING_GUESSED' : null;
    return read({ kind: 'HEADING', number: null, level: headingLevel(state, paragraph), text }, guessed);
  }
  const closing = isClosing(state, paragraph, next) || CONCERNS_ALL.test(text);
  const level = closing ? 1 : paragraphLevel(state, paragraph);
  if (level === 1) state.inClause = false;
  state.givenDepth = Math.min(state.givenDepth, level - 1);
  Object.assign(state, { inLetter: false, bulletIndents: [] });
  return read({ kind: 'PARAGRAPH', number: null, level, text });
}

/** Counted from the heading of the resolution: a document has two ranks below it, print has one. */
function headingLevel({ headHeading, blocks }: BlockState, { heading }: Paragraph): number {
  const first = blocks.every(({ block }) => block.kind !== 'HEADING');
  if (heading === null || headHeading === null || first) return 1;
  return Math.min(Math.max(heading - headHeading, 1), DEEPEST_HEADING);
}

/** As far in as the format says; print says nothing of it, and what follows a Ziffer is taken to belong to it. */
function paragraphLevel({ givenDepth, inClause }: BlockState, { listLevel }: Paragraph): number {
  if (givenDepth > 0) return Math.min(listLevel, givenDepth) + 1;
  return inClause ? 2 : 1;
}

function enterList(state: BlockState): void {
  const before = state.blocks.at(-1)?.block;
  if (before?.kind === 'PARAGRAPH') state.insideSentence = !/[.!?:]["“”)]*$/u.test(before.text);
}

/** 1 at the top, 2 below a Ziffer, one more below a letter or where the line is set further in. */
function bulletLevel(state: BlockState, paragraph: Paragraph): number {
  const base = state.inClause ? 2 : 1;
  if (paragraph.listLevel > 0) return Math.max(base, paragraph.listLevel);
  if (paragraph.label?.kept) {
    state.bulletIndents = [paragraph.indent];
    return base + (state.inLetter && DOUBLED_LETTER.test(paragraph.label.kept) ? 1 : 0);
  }
  const outer = state.bulletIndents.filter((indent) => indent < paragraph.indent - 1);
  state.bulletIndents = [...outer, paragraph.indent];
  return base + Math.max(outer.length, state.inLetter ? 1 : 0);
}

/** Whether a line has a verb such as these texts use: then it is no heading and no title. */
export function hasSentenceVerb(text: string): boolean {
  return SENTENCE_VERB.test(text);
}

/** A short line of its own between finished paragraphs, without a full stop: a heading. */
function isHeading(paragraph: Paragraph, next: Paragraph | undefined, before: string): boolean {
  const { text } = paragraph;
  if (paragraph.label || !next || next.heading !== null || paragraph.lines > 2) return false;
  if (text.length > HEADING_LENGTH || !/^[\p{Lu}„"]/u.test(text) || endsInOpenWord(text)) return false;
  if (/[.!?;,…]$/u.test(text) || (text.endsWith(':') && next.label !== null)) return false;
  if (text.endsWith(':') && !/^(?:Begründung|Protokoll\p{L}+|Erläuterung|Hinweis)/u.test(text)) return false;
  if (next.label?.kind === 'BULLET' || (next.label && hasSentenceVerb(text))) return false;
  const standsApart = paragraph.parted && next.parted;
  const finished = before === '' || !isOpenEnded(before);
  return standsApart && finished && /^[\p{Lu}„"(\d]/u.test(next.text);
}
