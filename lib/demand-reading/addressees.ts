import type { AddresseeCode } from '@/lib/domain/demand';

/** How the bodies are called, in every case of the declension; the longer name before the shorter. */
const NAMES: readonly [AddresseeCode, string][] = [
  [
    'BMI',
    'Bundesministeri(?:um|ums) des Innern(?:(?:, für Bau)? und (?:für )?Heimat)?|Bundesminister(?:in)? des Innern(?: und für Heimat)?|Bundesinnenminister(?:ium|iums|in)?|BMIH?',
  ],
  ['BMAS', 'Bundesministeri(?:um|ums) für Arbeit und Soziales|Bundesarbeitsministeri(?:um|ums)|BMAS'],
  [
    'BMZ',
    'Bundesministeri(?:um|ums) für wirtschaftliche Zusammenarbeit(?: und Entwicklung)?|Bundesentwicklungsministeri(?:um|ums)|BMZ',
  ],
  ['BAMF', 'Bundesamt(?:e?s)? für Migration und Flüchtlinge|BAMF'],
  [
    'KMK',
    'Kultusminister[\\p{L}*:]*konferenz|Ständige Konferenz der Kultusminister|Konferenz der Kultusminister|Bildungsminister[\\p{L}*:]*konferenz|KMK',
  ],
  // In a masked text the ministers of a conference are "der IntMK", whichever conference it is.
  [
    'JFMK',
    'Konferenz der IntMK für (?:Jugend und Familie|Familie und Jugend)|Jugend- und Familienminister[\\p{L}*:]*konferenz|JFMK',
  ],
  [
    'ASMK',
    'Konferenz der IntMK für Arbeit und Soziales(?: der Länder)?|Arbeits- und Sozialminister[\\p{L}*:]*konferenz|ASMK',
  ],
  ['GMK', 'Konferenz der IntMK für Gesundheit|Gesundheitsminister[\\p{L}*:]*konferenz|GMK'],
  ['BREG', 'Bundesregierung'],
  [
    'BLAG',
    'Vorsitz(?:land)?\\s+der\\s+(?:BLAG|Bund-Länder-Arbeitsgruppe)|Bund-Länder-(?:Arbeitsgruppen?|AG)|BLAG',
  ],
  [
    'LAG',
    '(?:Vorsitz|Vorsitzland|Mitglieder)\\s+der\\s+(?:LAG|[Ll]änderoffenen Arbeitsgruppe)|[Ll]änderoffenen?\\s+Arbeitsgruppe|LAG|Arbeitsgruppe',
  ],
  ['GESCHAEFTSSTELLE', 'Geschäftsstelle(?: der [\\p{L}]*MK)?|Vorsitzland(?:es)?|Vorsitz|Sekretariat'],
  ['LAENDER', '(?:Bundesl|L)ändern?'],
  ['BUND', 'Bund(?:es)?|Bundesgesetzgeber'],
  [
    'OTHER',
    'Kommunen|[Kk]ommunalen? Spitzenverbänden?|Städten?|Gemeinden|Landkreisen?|Bundesagentur für Arbeit|Bundestag|Bundesrat|Europäischen? Kommission|Ministerpräsidentenkonferenz|MPK',
  ],
];
const ARTICLE = '(?:[Dd](?:ie|en|as|er|em)|[Aa]lle[nr]?|[Ss]ämtliche[nr]?)';
const ATTRIBUTES = '(?:(?!und |sowie |zu )\\p{Ll}[\\p{Ll}-]*(?:e|en|er|es|em)\\s+){0,3}';
const END = '(?![\\p{L}\\p{N}-])';
const NAME = new RegExp(
  `(?:${ARTICLE}\\s+)?${ATTRIBUTES}(?:${NAMES.map(([, names]) => `(${names.replaceAll(' ', '\\s+')})`).join('|')})${END}`,
  'uy',
);
/** "die Amtschefinnen und Amtschefs": somebody, but nobody with a code. */
const SOMEBODY = new RegExp(
  `(?:[Dd](?:ie|en|as)|Der|[Aa]lle|[Ss]ämtliche)\\s+(?:(?:(?:für|in|mit|an)\\s+)?[\\p{L}-]+\\s+){0,4}?\\p{Lu}[\\p{L}*:-]+${END}(?:\\s+(?:und|sowie)\\s+\\p{Lu}[\\p{L}*:-]+${END})?(?:\\s+(?:der|des|für)\\s+(?:\\p{Ll}+\\s+){0,2}\\p{Lu}[\\p{L}-]+)*`,
  'uy',
);
const AND = /\s*,?\s*(?:und|sowie|bzw\.)\s+(?:auch\s+|zudem\s+)?/uy;
const COMMA = /\s*,\s+/uy;
/** What can follow a list that has commas in it; otherwise the comma began what is asked. */
const BEHIND_LIST = /\s*(?:[,.:;]|$|(?:dazu|auf|wird|werden|gemeinsam)(?![\p{L}]))/uy;

/** A body, or several, as a text names them. */
export interface NamedBodies {
  codes: AddresseeCode[];
  from: number;
  to: number;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function nameAt(text: string, at: number): { code: AddresseeCode; to: number } | null {
  const match = matchAt(NAME, text, at);
  if (!match) return null;
  const group = match.slice(1).findIndex(Boolean);
  const code = NAMES[group]?.[0];
  return code === undefined ? null : { code, to: at + match[0].length };
}

/** The name that goes on with a list. */
function nextName(
  text: string,
  at: number,
): { code: AddresseeCode; to: number; behindComma: boolean } | null {
  const and = matchAt(AND, text, at);
  const joint = and ?? matchAt(COMMA, text, at);
  const name = joint && nameAt(text, at + joint[0].length);
  return name && { ...name, behindComma: and === null };
}

/** The bodies with a known name that are named from a place on, "Bund, Länder und Kommunen" together; null if none. */
export function bodiesAt(text: string, at: number): NamedBodies | null {
  const first = nameAt(text, at);
  if (!first) return null;
  const codes = [first.code];
  let { to } = first;
  let commas = 0;
  for (let next = nextName(text, to); next; next = nextName(text, to)) {
    if (next.behindComma) commas += 1;
    codes.push(next.code);
    to = next.to;
  }
  const begun = commas > 0 && !matchAt(BEHIND_LIST, text, to);
  const named = begun ? { codes: [first.code], to: first.to } : { codes: [...new Set(codes)], to };
  return { ...named, from: at };
}

/** Somebody without a code of its own who is named at a place. */
export function somebodyAt(text: string, at: number): NamedBodies | null {
  const match = matchAt(SOMEBODY, text, at);
  return match && { codes: ['OTHER'], from: at, to: at + match[0].length };
}

const WINDOW = 1_000;

/** The body that was named last before a place and is of those asked for; for "das Ministerium", "ihn". */
export function namedLast(
  text: string,
  before: number,
  wanted: (code: AddresseeCode) => boolean,
): AddresseeCode | null {
  const start = Math.max(0, before - WINDOW);
  let found: AddresseeCode | null = null;
  for (const { index } of text.slice(start, before).matchAll(/(?<![\p{L}-])\p{Lu}/gu)) {
    const named = nameAt(text, start + index);
    if (named && wanted(named.code)) found = named.code;
  }
  return found;
}
