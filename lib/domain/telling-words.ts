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
export function tellingWords({ blocks, rationale }: Parts): string[] {
  const words = wordsOfTheMatter([...blocks, ...rationale].map((block) => block.text).join(' '));
  const once = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  return once.sort((a, b) => b.length - a.length).slice(0, MOST);
}

interface Parts {
  blocks: readonly { text: string }[];
  rationale: readonly { text: string }[];
}

/** All long words of a text without those that every resolution uses, in its order, as often as they stand there. */
export function wordsOfTheMatter(text: string): string[] {
  return (text.match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !EVERYWHERE.test(word),
  );
}

/** A title as far as it tells something: without the words that every title may hold. */
export function tellingTitle(title: string): string {
  const words = title.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !EVERYWHERE.test(word));
  return telling.join(' ');
}
