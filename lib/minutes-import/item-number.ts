import { parentAgendaNumber } from '@/lib/domain/agenda-number';

/** A line that opens an item: "TOP 4.1", "TOP 2.9b Titel", "A3 Titel", "1.3 (GL)<tab>Titel". */
export interface ItemHead {
  number: string;
  /** What stands behind the number on the same line; '' where nothing does. */
  rest: string;
  /** False where the number stands without the word "TOP". */
  worded: boolean;
  /** Further items that share the resolution: "TOP 4.1 / 4.2". */
  others: string[];
}

const NUMBER = '(?:[A-Z]\\d{0,2}|\\d{1,2}[a-z]?(?:\\.\\d{1,2}[a-z]?){0,3})';
const LISTED_NUMBER = new RegExp(NUMBER, 'gu');
const OTHER = `\\s*(?:[/,+&]|und|u\\.|sowie)\\s*(?:TOP\\s*)?(?:${NUMBER})(?![\\p{L}\\d])(?!\\.\\d)`;
const WORDED = new RegExp(
  `^(?:Zu\\s+(?:den\\s+)?)?(?:TOPs?|Tops?|Tagesordnungspunkte?n?)\\s*(?:Nr\\.\\s*)?(${NUMBER})(?![\\p{L}\\d])(?!\\.\\d)((?:${OTHER})*)\\s*(?:[.:)](?=\\s|$)|[–-](?=\\s))?\\s*(.*)$`,
  'u',
);
/** A bare number needs a dot inside, a letter, or a column behind it, else every figure would open an item. */
const BARE = new RegExp(
  `^((?:[A-Z]\\d{0,2}|\\d{1,2}[a-z]?(?:\\.\\d{1,2}[a-z]?){1,3})(?=\\s|$)|\\d{1,2}(?=\\t))(?!\\.)\\s*(.*)$`,
  'u',
);
const MONTH_BEHIND =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

/** Reads "TOP x …"; null where the line is none. A lower-case word behind the number makes it a sentence. */
export function readWordedHead(text: string): ItemHead | null {
  const match = WORDED.exec(text);
  if (!match?.[1]) return null;
  const others = othersOf(match[1], match[2] ?? '');
  const rest = others.length > 0 ? (match[3] ?? '') : `${(match[2] ?? '').trim()} ${match[3] ?? ''}`.trim();
  if (/^\p{Ll}/u.test(rest) || /^[,;]/.test(rest)) return null;
  return { number: match[1], rest, worded: true, others };
}

/** Only numbers of the same shape: "TOP 3, 16 Länder" names one item. */
function othersOf(number: string, listed: string): string[] {
  if (listed === '') return [];
  const others = [...listed.replaceAll('TOP', '').matchAll(LISTED_NUMBER)].map(([one]) => one);
  const shape = (one: string): string => one.replace(/\d+/g, '#').replace(/[a-z]$/, '');
  const close = (one: string): boolean => one.includes('.') || Math.abs(Number(one) - Number(number)) < 4;
  return others.every((one) => shape(one) === shape(number) && close(one)) ? others : [];
}

/** Reads an agenda row that may lack the word "TOP". */
export function readAgendaHead(text: string): ItemHead | null {
  const worded = readWordedHead(text) ?? readWordedLowerCase(text);
  if (worded) return worded;
  const match = BARE.exec(text);
  if (!match?.[1] || MONTH_BEHIND.test(match[2] ?? '')) return null;
  return { number: match[1], rest: match[2] ?? '', worded: false, others: [] };
}

/** On an agenda a title may begin small: "TOP 3<tab>eHealth". */
function readWordedLowerCase(text: string): ItemHead | null {
  const match = WORDED.exec(text);
  if (!match?.[1] || !text.includes('\t')) return null;
  return { number: match[1], rest: match[3] ?? '', worded: true, others: [] };
}

/** The numbers above `number`, nearest first: "4.1.2" → "4.1", "4"; "A3" → "A"; "2.9b" stands beside 2.9, so → "2". */
export function numbersAbove(number: string): string[] {
  const above = parentAgendaNumber(number);
  return above === null ? [] : [above, ...numbersAbove(above)];
}
