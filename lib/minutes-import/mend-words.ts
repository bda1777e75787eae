import { isSuspendedInside } from './join-text';
import { withoutMarks, type PrintedLine } from './printed-line';
import { readHyphen } from './true-hyphen';

/** What a document writes without a hyphen. */
interface Vocabulary {
  /** All words, in small letters. */
  words: Set<string>;
  /** Those that stand in small letters. */
  small: Set<string>;
  stems: Set<string>;
}

const WORD = /(?<![\p{L}-])\p{L}{2,}(?![\p{L}-])/gu;
/** "Über-nahme", "Integra- tion"; a third part ("Ende-zu-Ende") or a slash makes it a word of its own kind. */
const BROKEN = /(?<![\p{L}\d/-])(\p{L}+)([-\u2010] ?)(\p{Ll}{2,})(?![\p{L}/]|-\p{L})/gu;
const ENDING = /(?:en|ern|er|es|em|e|n|s)$/u;
const SHORTEST_STEM = 5;

/**
 * Puts words together again that an extraction left broken inside a line, where the document itself shows that they
 * belong together; the hyphens of authors stay. Each mended line names its mended words (DOMAIN §6).
 */
export function mendWords(lines: readonly PrintedLine[]): PrintedLine[] {
  if (!lines.some((line) => isCandidate(line.marked))) return [...lines];
  const vocabulary = vocabularyOf(lines);
  return lines.map((line) => (isCandidate(line.marked) ? mendLine(line, vocabulary) : line));
}

function isCandidate(text: string): boolean {
  return /\p{L}[-\u2010] ?\p{Ll}/u.test(text);
}

function mendLine(line: PrintedLine, vocabulary: Vocabulary): PrintedLine {
  const mended: string[] = [];
  const marked = line.marked.replace(BROKEN, (broken, head: string, sign: string, tail: string) => {
    const whole = sign.endsWith(' ')
      ? withoutSpace(head, tail, vocabulary)
      : isBroken(head, tail, vocabulary) && head + tail;
    if (!whole) return broken;
    mended.push(whole);
    return whole;
  });
  return mended.length === 0 ? line : { ...line, marked, text: withoutMarks(marked), mended };
}

/** A hyphen and a space before a small letter are a line end that was flattened, or a compound that goes on later. */
function withoutSpace(head: string, tail: string, { words }: Vocabulary): string | null {
  if (isSuspendedInside(head, tail, words)) return null;
  return readHyphen(head, tail) === 'TRUE' ? `${head}-${tail}` : head + tail;
}

/**
 * Broken by a page if the document writes the joined word elsewhere; or if nothing speaks for an author's hyphen and
 * the second part is no word of the document, or a noun that an author would have begun with a capital.
 */
function isBroken(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const reading = readHyphen(head, tail);
  if (reading === 'TRUE') return false;
  if (isKnown((head + tail).toLowerCase(), vocabulary)) return true;
  return reading === 'OPEN' && !vocabulary.small.has(tail);
}

function isKnown(word: string, { words, stems }: Vocabulary): boolean {
  return words.has(word) || (word.length > SHORTEST_STEM && stems.has(stemOf(word)));
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

function vocabularyOf(lines: readonly PrintedLine[]): Vocabulary {
  const vocabulary: Vocabulary = { words: new Set(), small: new Set(), stems: new Set() };
  for (const { text } of lines)
    for (const [written] of text.matchAll(WORD)) {
      const word = written.toLowerCase();
      vocabulary.words.add(word);
      vocabulary.stems.add(stemOf(word));
      if (written === word) vocabulary.small.add(word);
    }
  return vocabulary;
}
