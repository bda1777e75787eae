/** How two printings of one title stand to each other. */
export type TitleRelation = 'SAME' | 'VARIANT' | 'DIFFERENT';

const ARTICLES = new Set([
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'ein',
  'eine',
  'einer',
  'eines',
  'einem',
  'einen',
]);
/** Abbreviations the conference uses for itself and its groups (DOMAIN §1), written out without spaces. */
const ABBREVIATIONS: [RegExp, string][] = [
  [/bund-?\s?länder-?\s?arbeitsgruppen?/g, 'blag'],
  [/länderoffenen?r?n? arbeitsgruppen?/g, 'lag'],
  [/(?<!\p{L})\p{L}*minister(?:[*:_]?innen)?konferenz/gu, 'intmk'],
  [/arbeitsgruppen?/g, 'ag'],
  [/zum beispiel/g, 'zb'],
  [/aufenthaltsgesetz(?:es)?/g, 'aufenthg'],
];

/** SAME where one printing merely sets all letters in capitals; VARIANT where only capitals, hyphens, punctuation, an article or a known abbreviation differ. */
export function compareTitles(a: string, b: string): TitleRelation {
  if (typographic(a) === typographic(b)) return 'SAME';
  if (isShouted(a) !== isShouted(b) && shouted(a) === shouted(b)) return 'SAME';
  return essence(a) === essence(b) ? 'VARIANT' : 'DIFFERENT';
}

function typographic(title: string): string {
  return title
    .replace(/[„“”"»«]/g, '"')
    .replace(/[–—\u2010-\u2012]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Set in capitals throughout, as some layouts print their headings. */
function isShouted(title: string): boolean {
  return /\p{Lu}{2}/u.test(title) && title === title.toUpperCase();
}

function shouted(title: string): string {
  return typographic(title).toUpperCase();
}

function essence(title: string): string {
  let text = title.toLowerCase();
  for (const [long, short] of ABBREVIATIONS) text = text.replace(long, short);
  const words = text.split(/[^\p{L}\p{N}-]+/u).filter((word) => !ARTICLES.has(word));
  return words.join('').replaceAll('-', '');
}
