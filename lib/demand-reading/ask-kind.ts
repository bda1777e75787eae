import type { AddresseeCode, DemandKind } from '@/lib/domain/demand';

const REVIEW =
  /(?<![\p{L}])(?:zu\s+(?:über)?prüfen|um\s+(?:\p{Ll}+\s+){0,2}(?:Über)?[Pp]rüfung|einer\s+(?:Über)?[Pp]rüfung\s+zu\s+unterziehen|möge[n]?\s+[^.;]{0,200}?prüfen)(?![\p{L}])/u;
const SEPARABLE =
  'ab|an|auf|aus|bei|bereit|dar|durch|ein|fest|fort|frei|her|hin|nach|sicher|teil|um|unter|vor|weiter|wieder|zurück|zusammen|hinaus|heran';
/** An infinitive that is asked for; not "neu zuzulassende". */
const INFINITIVE = new RegExp(
  `(?<![\\p{L}-])(?:zu\\s+\\p{Ll}+(?:en|ern|eln|un)|(?:${SEPARABLE})zu\\p{Ll}+en)(?![\\p{L}])`,
  'u',
);
/** The conference's own bodies, which it does not ask but charge. */
const OWN: ReadonlySet<AddresseeCode> = new Set<AddresseeCode>(['LAG', 'BLAG', 'GESCHAEFTSSTELLE']);
const PURPOSE = /(?<![\p{L}])um\s+[^,;.]{0,200}?\szu\s+\p{Ll}+(?=,)/gu;
const WINDOW = 2_000;

/** True if words ask for something: they have an infinitive with "zu". */
export function asksToDo(words: string): boolean {
  return INFINITIVE.test(words);
}

/**
 * The kind of a request: a Bitte whose first infinitive is "zu prüfen" is a Prüfbitte, and what is asked of the
 * conference's own bodies is an Auftrag (DOMAIN §3).
 */
export function kindOfAsk(base: DemandKind, codes: readonly AddresseeCode[], words: string): DemandKind {
  if (base !== 'REQUEST') return base;
  if (codes.length > 0 && codes.every((code) => OWN.has(code))) return 'MANDATE';
  const asked = words.slice(0, WINDOW).replace(PURPOSE, (purpose) => ' '.repeat(purpose.length));
  const review = REVIEW.exec(asked)?.index ?? Infinity;
  const first = INFINITIVE.exec(asked)?.index ?? Infinity;
  return review < Infinity && review <= first ? 'REVIEW_REQUEST' : 'REQUEST';
}
