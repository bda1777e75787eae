import { wordsOfTheMatter } from '@/lib/domain/telling-words';
import type { TextBlock } from '@/lib/domain/text-block';
import { wordCounts, wordSimilarity } from './word-similarity';

/** A piece of a passage; `marked`: why it is shown. */
export interface PassagePart {
  text: string;
  marked: boolean;
}

/** The passages of two texts that belong together. */
export interface SharedPassages {
  from: PassagePart[];
  to: PassagePart[];
}

const BEGINNING = 9;
/** Signs that are shown of a passage. */
const LONGEST = 600;

/**
 * Where two resolutions touch: in the later one the quoted sentence, marked, with what stands around it; without a
 * quote, and always in the earlier one, the block that shares most with the other, its shared words marked.
 */
export function sharedPassages(
  from: readonly TextBlock[],
  to: readonly TextBlock[],
  quote: string | null,
): SharedPassages {
  const quoted = quote === null ? undefined : from.find(({ text }) => text.includes(quote));
  const pairs = (quoted ? [quoted] : from).flatMap((one) =>
    to.map((other) => ({ one, other, score: wordSimilarity(counts(one.text), counts(other.text)) })),
  );
  const best = pairs.reduce<(typeof pairs)[number] | null>(
    (top, pair) => (top === null || pair.score > top.score ? pair : top),
    null,
  );
  const own = quoted ?? best?.one ?? from[0];
  return {
    from:
      quoted && quote !== null
        ? aroundQuote(quoted.text, quote)
        : sharedWords(own?.text ?? '', best?.other.text),
    to: sharedWords(best?.other.text ?? to[0]?.text ?? '', own?.text),
  };
}

const beginningOf = (word: string) => word.toLowerCase().slice(0, BEGINNING);
const counts = (text: string) => wordCounts(wordsOfTheMatter(text).map(beginningOf).join(' '));

function aroundQuote(text: string, quote: string): PassagePart[] {
  const start = text.indexOf(quote);
  const room = Math.max(0, LONGEST - quote.length) / 2;
  const before = text.slice(0, start);
  const after = text.slice(start + quote.length);
  return parts([
    { text: before.length > room ? `… ${before.slice(-room)}` : before, marked: false },
    { text: quote, marked: true },
    { text: after.length > room ? `${after.slice(0, room)} …` : after, marked: false },
  ]);
}

function sharedWords(text: string, other = ''): PassagePart[] {
  const shared = new Set(wordsOfTheMatter(other).map(beginningOf));
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return parts(
    shown.split(/(\p{L}[\p{L}-]*\p{L})/u).map((piece) => ({
      text: piece,
      marked: wordsOfTheMatter(piece).some((word) => shared.has(beginningOf(word))),
    })),
  );
}

/** Without empty pieces, neighbours of one kind as one. */
function parts(pieces: readonly PassagePart[]): PassagePart[] {
  return pieces
    .filter(({ text }) => text !== '')
    .reduce<PassagePart[]>((joined, piece) => {
      const last = joined.at(-1);
      if (last?.marked !== piece.marked) return [...joined, piece];
      return [...joined.slice(0, -1), { ...last, text: last.text + piece.text }];
    }, []);
}
