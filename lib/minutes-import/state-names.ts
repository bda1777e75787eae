import { FEDERAL_STATES, isStateCode, type StateCode } from '@/lib/domain/federal-state';

/** A Land named in a text, or the words "Alle Länder". */
export interface StateMatch {
  states: readonly StateCode[];
  all: boolean;
  from: number;
  to: number;
}

/** The hyphen of a double name; extraction may lose it or put spaces around it. */
const HYPHEN = '(?:\\s?[-\\u2010-\\u2014]\\s?|\\s)?';
const PREFIX =
  '(?:(?:Freistaat|Land|Freie und Hansestadt|Freien und Hansestadt|Freie Hansestadt|Freien Hansestadt|Hansestadt)\\s)?';
const ALL = '(?:sämtliche|alle)\\s(?:16\\s|sechzehn\\s)?(?:Bundes)?länder';
/** Short forms that offices use in lists; read only where a label says that Länder follow. */
const SHORT: Record<string, StateCode> = { NRW: 'NW', RLP: 'RP', 'M-V': 'MV', BaWü: 'BW', LSA: 'ST' };

const BY_NAME = new Map<string, StateCode>(FEDERAL_STATES.map((state) => [key(state.name), state.code]));
const NAMES = FEDERAL_STATES.map((state) => state.name)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.split('-').join(HYPHEN));
const NAMED = `(?<![\\p{L}-])(?:(${ALL})|${PREFIX}(${NAMES.join('|')}))(?![\\p{L}]|-\\p{L})`;
const CODED = `(?<![\\p{L}-])(${[...Object.keys(SHORT), ...FEDERAL_STATES.map((state) => state.code)].join('|')})(?![\\p{L}-])`;
const NAMES_ONLY = new RegExp(NAMED, 'giu');
const WITH_CODES = new RegExp(`${NAMED}|${CODED}`, 'gu');
const WITH_CODES_ALL = new RegExp(`(?<!\\p{L})(${ALL})(?!\\p{L})`, 'giu');

/** Every Land named in `text`, left to right; codes such as "NW" count only if asked for. */
export function findStates(text: string, codes: 'with-codes' | 'names-only' = 'names-only'): StateMatch[] {
  const found = [...text.matchAll(codes === 'with-codes' ? WITH_CODES : NAMES_ONLY)].map(toMatch);
  if (codes === 'names-only' || found.some((match) => match.all)) return found;
  const all = [...text.matchAll(WITH_CODES_ALL)].map(toMatch);
  return [...found, ...all].sort((a, b) => a.from - b.from);
}

function toMatch(match: RegExpMatchArray): StateMatch {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  if (match[1]) return { states: FEDERAL_STATES.map((state) => state.code), all: true, from, to };
  const name = match[2] ?? match[3] ?? '';
  const code = BY_NAME.get(key(name)) ?? SHORT[name] ?? (isStateCode(name) ? name : null);
  return { states: code ? [code] : [], all: false, from, to };
}

/** The Land a whole line names ("Freie Hansestadt Bremen"), or null. */
export function stateOfLine(text: string): StateCode | null {
  const bare = text.replace(/\s*:$/, '');
  const [match] = findStates(bare);
  return match && !match.all && match.from === 0 && match.to === bare.length
    ? (match.states[0] ?? null)
    : null;
}

const ADJECTIVES: [RegExp, StateCode][] = [
  [/baden-württembergisch/i, 'BW'],
  [/bayerisch/i, 'BY'],
  [/berliner|senatsverwaltung/i, 'BE'],
  [/brandenburgisch/i, 'BB'],
  [/bremer|bremisch/i, 'HB'],
  [/hamburger|hamburgisch/i, 'HH'],
  [/hessisch/i, 'HE'],
  [/niedersächsisch/i, 'NI'],
  [/saarländisch|saarlandes/i, 'SL'],
  [/(?<!nieder)sächsisch/i, 'SN'],
  [/schleswig-holsteinisch/i, 'SH'],
  [/thüringer|thüringisch/i, 'TH'],
  [/rheinland-pfälzisch/i, 'RP'],
  [/nordrhein-westfälisch/i, 'NW'],
];

/** The Land an office's name points to: "Hessisches Ministerium …", "… der Freien Hansestadt Bremen". */
export function stateOfOffice(text: string): StateCode | null {
  const named = findStates(text).filter((match) => !match.all);
  const last = named.at(-1);
  if (last) return last.states[0] ?? null;
  return ADJECTIVES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The Land whose name differs from `word` by at most two letters, for misprints; null where none is that near. */
export function nearestState(word: string): StateCode | null {
  const wanted = key(word);
  if (wanted.length < 5 || wanted.length > 30) return null;
  const near = FEDERAL_STATES.filter((state) => editDistance(wanted, key(state.name), 2) <= 2);
  return near.length === 1 ? (near[0]?.code ?? null) : null;
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Levenshtein distance, cut off where the lengths alone exceed `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
