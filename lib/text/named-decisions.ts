/** What a sentence names of earlier decisions; each list in the order of the text, without doubles. */
export interface NamedDecisions {
  /** "16. und 17. IntMK" → [16, 17] */
  conferences: number[];
  /** "IntMK 2021", where no number stands before it → [2021] */
  years: number[];
  /** "Beschluss vom 29. April 2021" → ['2021-04-29'] */
  days: string[];
  /** "TOP 2.3 und 4.1" → ['2.3', '4.1'] */
  items: string[];
  /** "Umlaufbeschluss 1/2023" → ['01/2023'] */
  circulars: string[];
}

const NAME = String.raw`(?:IntMK|Integrationsminister(?:innen|\*innen|:innen|Innen)?(?:-? und -?[Mm]inister|- und -senatoren|- und Integrationssenator(?:innen|en)?)?-?[Kk]onferenz(?:en)?|Integrationsministerkonferenz(?:en)?)`;
/** "16. IntMK", "16. und 17. IntMK", "14. bis 17. IntMK", "16./17. IntMK" */
const CONFERENCES = new RegExp(
  String.raw`((?:\b\d{1,2}\.(?:\s*(?:,|und|sowie|bis|/|–|-)\s*(?:der\s+)?)?\s*){1,8})(?:${NAME})`,
  'gu',
);
const YEARS = new RegExp(
  String.raw`(?<!\d\.\s?)\b(?:${NAME})\s+(?:im Jahr(?:e)?\s+|von\s+|des Jahres\s+)?((?:19|20)\d{2})\b`,
  'gu',
);
/** A conference to come: what is due at it was not decided by it. */
const TO_COME =
  /\b(?:für die|bis (?:spätestens )?zur|zur|nächsten|kommenden|rechtzeitig vor der|Vorbereitung der)\s*$/iu;
const DAYS =
  /\b(?:Umlauf)?[Bb]eschl(?:uss|uß|üsse|üssen|usses)\s+(?:der\s+IntMK\s+)?vom\s+(\d{1,2})\.(?:\/\d{1,2}\.)?\s*(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.)\s*((?:19|20)\d{2})/gu;
const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];
const ITEMS =
  /\b(?:TOP|Tagesordnungspunkte?n?)\s+((?:[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?(?:\s*(?:,|und|sowie)\s+(?:TOP\s+)?(?=\d))?)+)/gu;
const ITEM = /\d{1,2}(?:\.\d{1,2})?[a-z]?/gu;
const CIRCULARS =
  /\bUmlaufbeschl(?:uss|uß|üsse|üssen|usses)\s+(?:Nr\.\s*)?((?:\d{1,2}\/\d{4}(?:\s*(?:,|und|sowie)\s+(?=\d))?)+)/gu;

/** Reads which conferences, TOPs and Umlaufbeschlüsse a sentence names as earlier ones; linear in its length. */
export function namedDecisions(sentence: string): NamedDecisions {
  return {
    conferences: once(
      [...sentence.matchAll(CONFERENCES)].flatMap((match) =>
        isToCome(sentence, match.index) ? [] : numbersOf(match[1] ?? ''),
      ),
    ),
    years: once(
      [...sentence.matchAll(YEARS)].flatMap((match) =>
        isToCome(sentence, match.index) ? [] : [Number(match[1])],
      ),
    ),
    days: once([...sentence.matchAll(DAYS)].flatMap(([, day, month, year]) => isoOf(day, month, year) ?? [])),
    items: once(
      [...sentence.matchAll(ITEMS)].flatMap(([, list = '']) => [...list.matchAll(ITEM)].map(String)),
    ),
    circulars: once(
      [...sentence.matchAll(CIRCULARS)].flatMap(([, list = '']) =>
        [...list.matchAll(/(\d{1,2})\/(\d{4})/gu)].map(
          ([, n = '', year]) => `${n.padStart(2, '0')}/${year ?? ''}`,
        ),
      ),
    ),
  };
}

const isToCome = (sentence: string, index: number) =>
  TO_COME.test(sentence.slice(Math.max(0, index - 40), index));

/** "16. und 17. " → [16, 17]; "14. bis 17. " → [14, 15, 16, 17] */
function numbersOf(words: string): number[] {
  const numbers = [...words.matchAll(/\d+/gu)].map(Number);
  const [first, last] = numbers;
  const range =
    /\bbis\b|–|-/u.test(words) && numbers.length === 2 && first !== undefined && last !== undefined;
  if (!range || last < first) return numbers;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isoOf(day = '', month = '', year = ''): string | null {
  const named = MONTHS.indexOf(month) + 1;
  const number = named > 0 ? named : Number(month.replace('.', ''));
  if (number < 1 || number > 12) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const once = <T>(list: readonly T[]): T[] => [...new Set(list)];
