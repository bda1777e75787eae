/** A line that opens an item: "TOP 4.1", "TOP 2.9b Titel", "A3 Titel", "1.3 (GL)<tab>Titel". */
export interface ItemHead {
  number: string;
  /** What stands behind the number on the same line; '' where nothing does. */
  rest: string;
  /** False where the number stands without the word "TOP". */
  worded: boolean;
}

const NUMBER = '(?:[A-Z]\\d{0,2}|\\d{1,2}(?:\\.\\d{1,2}){0,3}[a-z]?)';
const WORDED = new RegExp(
  `^(?:Zu\\s+)?(?:TOP|Top|Tagesordnungspunkt)\\s*(?:Nr\\.\\s*)?(${NUMBER})(?![\\p{L}\\d])(?!\\.\\d)\\s*(?:[.:)](?=\\s|$)|[–-](?=\\s))?\\s*(.*)$`,
  'u',
);
/** A bare number needs a dot inside, a letter, or a column behind it, else every figure would open an item. */
const BARE = new RegExp(
  `^((?:[A-Z]\\d{0,2}|\\d{1,2}(?:\\.\\d{1,2}){1,3}[a-z]?)(?=\\s|$)|\\d{1,2}(?=\\t))(?!\\.)\\s*(.*)$`,
  'u',
);
const MONTH_BEHIND =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

/** Reads "TOP x …"; null where the line is none. A lower-case word behind the number makes it a sentence. */
export function readWordedHead(text: string): ItemHead | null {
  const match = WORDED.exec(text);
  if (!match?.[1]) return null;
  const rest = match[2] ?? '';
  if (/^\p{Ll}/u.test(rest) || /^[,;]/.test(rest)) return null;
  return { number: match[1], rest, worded: true };
}

/** Reads an agenda row that may lack the word "TOP". */
export function readAgendaHead(text: string): ItemHead | null {
  const worded = readWordedHead(text) ?? readWordedLowerCase(text);
  if (worded) return worded;
  const match = BARE.exec(text);
  if (!match?.[1] || MONTH_BEHIND.test(match[2] ?? '')) return null;
  return { number: match[1], rest: match[2] ?? '', worded: false };
}

/** On an agenda a title may begin small: "TOP 3<tab>eHealth". */
function readWordedLowerCase(text: string): ItemHead | null {
  const match = WORDED.exec(text);
  if (!match?.[1] || !text.includes('\t')) return null;
  return { number: match[1], rest: match[2] ?? '', worded: true };
}

/** The numbers above `number`, nearest first: "4.1.2" → "4.1", "4"; "2.9b" → "2.9", "2"; "A3" → "A". */
export function numbersAbove(number: string): string[] {
  const lettered = /^([A-Z])\d+$/.exec(number);
  if (lettered?.[1]) return [lettered[1]];
  const plain = number.replace(/[a-z]$/, '');
  const above = plain === number ? [] : [plain];
  const parts = plain.split('.');
  while (parts.length > 1) {
    parts.pop();
    above.push(parts.join('.'));
  }
  return above;
}
