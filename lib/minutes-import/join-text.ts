import { readHyphen } from './true-hyphen';

/** Two lines made one, and whether a word had to be put together again. */
export interface JoinedText {
  text: string;
  repaired: boolean;
}

/** "Fachkräfte und -" + "betriebe": the first half of the compound stands before, no space belongs between. */
const SUSPENDED_AFTER = /(?<!\p{L})(?:und|oder|bzw\.|sowie|beziehungsweise) [-\u2010]$/u;
/** Characters; the first half of a word is never longer. */
const LONGEST_HEAD = 40;
const ENDS_WITH_HYPHEN = /\p{L}[-\u2010]$/u;
/** Characters: longer than any of these endings. */
const END = 40;
/** "Bildungs-" before one of these keeps its hyphen: the second half of the compound follows later. */
const SUSPENDED_BEFORE =
  /^(?:und|oder|bzw|sowie|als|wie|beziehungsweise|statt|anstatt|bis|noch|zum|zur|sondern|versus)$/u;
/** Inside a line, where a broken word is rare, these tell the same. */
const SUSPENDED_INSIDE =
  /^(?:auf|in|im|an|am|zu|von|vom|mit|ohne|nach|vor|für|bei|durch|gegen|gegenüber|aber|neben|über|unter|der|die|das)$/u;
/** Words that a line end may break in front of such a word. */
const WHOLE_WORDS = new Set(['sowie', 'ebensowie', 'dennoch', 'anstatt', 'werkstatt', 'gaststatt']);

/**
 * Joins a line and the one after it. "Branden-" + "burg" loses the hyphen, "Mecklenburg-" + "Vorpommern" keeps it,
 * "Integrations-" + "und Sprachkurse" keeps hyphen and space (DOMAIN §6).
 */
export function joinText(before: string, after: string): JoinedText {
  if (before === '') return { text: after, repaired: false };
  if (after === '') return { text: before, repaired: false };
  if (before.endsWith('\u00AD')) return { text: before.slice(0, -1) + after, repaired: true };
  // The end alone decides; searching the whole at each line would take the square of its length.
  const end = before.slice(-END);
  if (SUSPENDED_AFTER.test(end)) return { text: before + after, repaired: false };
  if (ENDS_WITH_HYPHEN.test(end)) {
    const head = /\p{L}*(?=.$)/u.exec(before.slice(-LONGEST_HEAD))?.[0] ?? '';
    const tail = /^\p{Ll}+/u.exec(after)?.[0] ?? '';
    if (tail !== '' && readHyphen(head, tail) === 'TRUE') return { text: before + after, repaired: false };
    if (tail !== '' && !isSuspended(head, tail)) return { text: before.slice(0, -1) + after, repaired: true };
    if (/^[\p{Lu}\d]/u.test(after)) return { text: before + after, repaired: false };
  }
  return { text: `${before} ${after}`, repaired: false };
}

function isSuspended(head: string, tail: string): boolean {
  return SUSPENDED_BEFORE.test(tail) && !WHOLE_WORDS.has((head + tail).toLowerCase());
}

/** True where "head- tail" inside a line is a compound whose second half follows later ("zehn- bis zwölfmal"). */
export function isSuspendedInside(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (words.has((head + tail).toLowerCase())) return false;
  return isSuspended(head, tail) || SUSPENDED_INSIDE.test(tail);
}

/** "einzu beziehen": these never stand alone, so the infinitive was torn in two. */
const TORN_INFINITIVE =
  /(?<!\p{L})((?:ein|aus|an|auf|ab|vor|mit|bei|nach|durch|fort|weiter)zu) (\p{Ll}{3,}en)(?!\p{L})/gu;
const SOFT_HYPHENS = /\u00AD/g;

/** Repairs words that were torn without a hyphen, and hyphens that a word processor hid. */
export function repairWords(text: string): JoinedText {
  const whole = text.replace(SOFT_HYPHENS, '').replace(TORN_INFINITIVE, '$1$2');
  return { text: whole, repaired: whole !== text };
}
