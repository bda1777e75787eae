/** Two lines made one, and whether a word had to be put together again. */
export interface JoinedText {
  text: string;
  repaired: boolean;
}

/** "Fachkräfte und -" + "betriebe": the first half of the compound stands before, no space belongs between. */
const SUSPENDED_AFTER = /(?<!\p{L})(?:und|oder|bzw\.|sowie|beziehungsweise) [-\u2010]$/u;
const ENDS_WITH_HYPHEN = /\p{L}[-\u2010]$/u;
/** "Bildungs-" before one of these keeps its hyphen: the second half of the compound follows later. */
const SUSPENDED_BEFORE = /^(?:und|oder|bzw\.|sowie|als|wie|beziehungsweise|statt)(?![\p{L}])/u;

/**
 * Joins a line and the one after it. "Branden-" + "burg" loses the hyphen, "Mecklenburg-" + "Vorpommern" keeps it,
 * "Integrations-" + "und Sprachkurse" keeps hyphen and space (DOMAIN §6).
 */
export function joinText(before: string, after: string): JoinedText {
  if (before === '') return { text: after, repaired: false };
  if (after === '') return { text: before, repaired: false };
  if (before.endsWith('\u00AD')) return { text: before.slice(0, -1) + after, repaired: true };
  if (SUSPENDED_AFTER.test(before)) return { text: before + after, repaired: false };
  if (ENDS_WITH_HYPHEN.test(before)) {
    if (/^\p{Ll}/u.test(after) && !SUSPENDED_BEFORE.test(after))
      return { text: before.slice(0, -1) + after, repaired: true };
    if (/^[\p{Lu}\d]/u.test(after)) return { text: before + after, repaired: false };
  }
  return { text: `${before} ${after}`, repaired: false };
}

/** "Integra- tion" inside a line: a hyphen, a space and a small letter is a line end that extraction flattened. */
const BROKEN_INSIDE =
  /(\p{Ll})[-\u2010] (?!(?:und|oder|bzw\.|sowie|als|wie|beziehungsweise|statt)(?!\p{L}))(\p{Ll}{2,})/gu;
/** "einzu beziehen": these never stand alone, so the infinitive was torn in two. */
const TORN_INFINITIVE =
  /(?<!\p{L})((?:ein|aus|an|auf|ab|vor|mit|bei|nach|durch|fort|weiter)zu) (\p{Ll}{3,}en)(?!\p{L})/gu;
const SOFT_HYPHENS = /\u00AD/g;

/** Repairs words that were broken inside a line. */
export function repairWords(text: string): JoinedText {
  const whole = text
    .replace(SOFT_HYPHENS, '')
    .replace(BROKEN_INSIDE, '$1$2')
    .replace(TORN_INFINITIVE, '$1$2');
  return { text: whole, repaired: whole !== text };
}
