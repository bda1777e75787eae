import type { MotionText } from './motion-text';

/** Words that stand in nearly every resolution and therefore tell nothing of its matter. */
const EVERYWHERE =
  /^(?:antrag|beauftrag|bericht|beschl|bitte|bund|entschließung|forder|förder|gemeinsam|integration|intmk|konferenz|kenntnis|länder|leitantrag|minister|senator|sowie|stärk|stell(?:t|en)$|unterstütz|weiter|werden|zudem)/i;

/** Short words are seldom about the matter; German says it in long ones. */
const SHORTEST = 7;
const MOST = 16;

/**
 * The words of a text that tell most of what it is about: the longest, each once, without those that every resolution
 * uses; at most sixteen, so that a long text does not resemble everything.
 */
export function tellingWords({ blocks, rationale }: Pick<MotionText, 'blocks' | 'rationale'>): string[] {
  const text = [...blocks, ...rationale].map((block) => block.text).join(' ');
  const words = (text.match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !EVERYWHERE.test(word),
  );
  const once = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  return once.sort((a, b) => b.length - a.length).slice(0, MOST);
}

/** A title as far as it tells something: without the words that every title may hold. */
export function tellingTitle(title: string): string {
  const words = title.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !EVERYWHERE.test(word));
  return telling.join(' ');
}
