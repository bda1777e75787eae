/** Letters as they are written where the keyboard has no dots: "Häuser" and "Haeuser" become one. */
const SPELLINGS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text as words are looked for in it: small letters, umlauts written out, no accents. */
export function searchable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLINGS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

/** True if the text holds every word of `words`, as part of a word too; no words are in every text. */
export function containsWords(text: string, words: string): boolean {
  const place = searchable(text);
  return searchable(words)
    .split(/\s+/)
    .every((word) => place.includes(word));
}
