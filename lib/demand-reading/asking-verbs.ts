import type { DemandKind } from '@/lib/domain/demand';

/** A finite verb that asks something of somebody, and how it does. Source: DOMAIN §3. */
export interface AskingVerb {
  kind: DemandKind;
  /** Stands before the addressee: "appelliert AN den Bund"; null: the addressee is the object. */
  preposition: RegExp | null;
  /** What has to follow in the sentence, or else the word asks nothing: "ruft … AUF". */
  needs: RegExp | null;
  /** Without it the object is what is demanded, not who: "fordert eine Regelung". */
  addressedWith: RegExp | null;
  /** Only a body that has a code or a usual name can be meant. */
  namedOnly: boolean;
}

const PLAIN = { preposition: null, needs: null, addressedWith: null, namedOnly: false };
const OFF = /(?<![\p{L}])auf\s*(?=[,.:;–]|$|(?:zu|und|sowie)(?![\p{L}]))/u;
const FROM = /(?:von|vom|seitens)(?:\s+(?:der|dem|den))?\s+/uy;
const TOWARDS = /an\s+(?:die|den|das)?\s*/uy;

const VERBS: readonly [string, AskingVerb][] = [
  ['bittet|bitten', { ...PLAIN, kind: 'REQUEST' }],
  ['ersucht|ersuchen', { ...PLAIN, kind: 'DEMAND' }],
  ['fordert|fordern', { ...PLAIN, kind: 'DEMAND', addressedWith: OFF }],
  ['verlangt|verlangen', { ...PLAIN, kind: 'DEMAND', preposition: FROM }],
  ['appelliert|appellieren', { ...PLAIN, kind: 'APPEAL', preposition: TOWARDS }],
  ['ruft|rufen', { ...PLAIN, kind: 'APPEAL', needs: /(?<![\p{L}])auf(?![\p{L}])/u }],
  ['beauftragt|beauftragen', { ...PLAIN, kind: 'MANDATE' }],
  ['empfiehlt|empfehlen', { ...PLAIN, kind: 'REQUEST', namedOnly: true }],
  [
    'regt|regen',
    {
      ...PLAIN,
      kind: 'REQUEST',
      preposition: /gegenüber\s+|beim\s+|bei\s+/uy,
      needs: /(?<![\p{L}])an\s*(?=[,.:;]|$)/u,
    },
  ],
  ['erwartet|erwarten', { ...PLAIN, kind: 'DEMAND', preposition: FROM, namedOnly: true }],
  [
    'wünscht|wünschen',
    { ...PLAIN, kind: 'REQUEST', preposition: FROM, needs: /^\s[^,;]*?sich(?![\p{L}])/u, namedOnly: true },
  ],
  [
    'drängt|drängen',
    { ...PLAIN, kind: 'DEMAND', needs: /(?:darauf|gegenüber|beim)(?![\p{L}])/u, namedOnly: true },
  ],
  [
    'hält|halten',
    {
      ...PLAIN,
      kind: 'DEMAND',
      needs:
        /(?<![\p{L}])für\s+(?:\p{L}+\s+){0,3}?(?:erforderlich|notwendig|geboten|unerlässlich|nötig)\s*,\s+dass/u,
      namedOnly: true,
    },
  ],
  [
    'sieht|sehen',
    { ...PLAIN, kind: 'DEMAND', needs: /in\s+der\s+(?:Pflicht|Verantwortung)/u, namedOnly: true },
  ],
];

const BY_WORD: ReadonlyMap<string, AskingVerb> = new Map(
  VERBS.flatMap(([words, verb]) => words.split('|').map((word) => [word, verb] as const)),
);

/** Every word that may ask; global, for matchAll. */
export const ASKING_WORD = new RegExp(
  `(?<![\\p{L}-])(?:${VERBS.map(([words]) => words).join('|')})(?![\\p{L}-])`,
  'gu',
);

export function askingVerb(word: string): AskingVerb | null {
  return BY_WORD.get(word) ?? null;
}

const PARTICIPLES: ReadonlyMap<string, DemandKind> = new Map([
  ['gebeten', 'REQUEST'],
  ['ersucht', 'DEMAND'],
  ['aufgefordert', 'DEMAND'],
  ['gefordert', 'DEMAND'],
  ['aufgerufen', 'APPEAL'],
  ['beauftragt', 'MANDATE'],
]);

/** "wird gebeten"; global, for matchAll. */
export const ASKED_WORD = new RegExp(
  `(?<![\\p{L}-])(?:${[...PARTICIPLES.keys()].join('|')}|Gebeten|Aufgefordert|Beauftragt)(?![\\p{L}-])`,
  'gu',
);

export function askedKind(word: string): DemandKind | null {
  return PARTICIPLES.get(word.toLowerCase()) ?? null;
}

const INFINITIVES: ReadonlyMap<string, DemandKind> = new Map([
  ['zu bitten', 'REQUEST'],
  ['zu ersuchen', 'DEMAND'],
  ['aufzufordern', 'DEMAND'],
  ['aufzurufen', 'APPEAL'],
  ['zu beauftragen', 'MANDATE'],
]);

/** "beschließt, den Bund ZU BITTEN"; global, for matchAll. */
export const TO_ASK = new RegExp(`(?<![\\p{L}-])(?:${[...INFINITIVES.keys()].join('|')})(?![\\p{L}-])`, 'gu');

export function toAskKind(words: string): DemandKind | null {
  return INFINITIVES.get(words) ?? null;
}
