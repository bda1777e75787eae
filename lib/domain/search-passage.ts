/** A piece of text; `hit`: a word that was looked for. Parts are data, never markup. */
export interface TextPart {
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[*:_]\p{L}+)*/gu;
const SHORT = 240;
const LEAD = 60;

/** The different words of these texts, as they are written. */
export function wordsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(WORD) ?? []))];
}

/** The text with the words that were looked for set apart. */
export function markedText(text: string, hits: ReadonlyMap<string, readonly number[]>): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!hits.has(word)) continue;
    if (index > done) parts.push({ text: text.slice(done, index), hit: false });
    parts.push({ text: word, hit: true });
    done = index + word.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/**
 * How many of the words of a question a text holds.
 * @param hits for each word that fits, which words of the question it stands for
 */
export function termsIn(text: string, hits: ReadonlyMap<string, readonly number[]>): number {
  return new Set((text.match(WORD) ?? []).flatMap((word) => hits.get(word) ?? [])).size;
}

/** At most 240 characters of a text: where most of the words that were looked for stand together. */
export function snippet(text: string, hits: ReadonlyMap<string, readonly number[]>): TextPart[] {
  if (text.length <= SHORT) return markedText(text, hits);
  const places = [...text.matchAll(WORD)].filter(({ 0: word }) => hits.has(word)).map(({ index }) => index);
  const best = places
    .map((start) => ({ start, terms: termsIn(text.slice(start, start + SHORT - LEAD), hits) }))
    .reduce((one, other) => (other.terms > one.terms ? other : one), { start: 0, terms: 0 });
  const from = best.start <= LEAD ? 0 : wordAfter(text, best.start - LEAD);
  const to = from + SHORT >= text.length ? text.length : wordBefore(text, from + SHORT);
  const parts = markedText(text.slice(from, to), hits);
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...parts,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function wordAfter(text: string, place: number): number {
  const space = text.indexOf(' ', place);
  return space === -1 ? place : space + 1;
}

function wordBefore(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space === -1 ? place : space;
}
