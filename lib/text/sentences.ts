/**
 * Where a sentence ends: not behind an ordinal ("der 17. IntMK", "am 6. Februar"), nor behind a usual abbreviation. A
 * year may end one.
 */
const END =
  /(?<!(?<!\d)\d{1,2}|\b(?:Nr|Abs|Art|gem|inkl|einschl|sog|ggf|Mio|Mrd|vgl|Vgl|bzw|ff|Dr|Prof|Ziff|Tit|Kap|ca|etc|z|B|d|h|u|a|o|i|S))[.!?](?=\s+["„(]?\p{Lu})/u;

/** The sentences of a text in their order, each as it stands; linear in the length of the text. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  const end = new RegExp(END, 'gu');
  let start = 0;
  for (const match of text.matchAll(end)) {
    found.push(text.slice(start, match.index + 1).trim());
    start = match.index + 1;
  }
  return [...found, text.slice(start).trim()].filter((sentence) => sentence !== '');
}
