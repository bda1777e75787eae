import type { DemandKind } from '@/lib/domain/demand';
import { bodiesAt, type NamedBodies } from './addressees';
import type { Ask, AskingSentence } from './ask';
import { RESOLVES, subjectAt, subjectBefore } from './asking-subject';
import { TO_ASK, toAskKind } from './asking-verbs';
import { scanAddressee } from './scan-addressee';

const NOUNS: readonly [RegExp, DemandKind][] = [
  [/^(?:Bitte|Anliegen)/u, 'REQUEST'],
  [/^(?:Forderung|Aufforderung)/u, 'DEMAND'],
  [/^(?:Appell|Aufruf)/u, 'APPEAL'],
];
const HOLDS_TO =
  /(?<![\p{L}-])(?:bekräftigt|bekräftigen|erneuert|erneuern|wiederholt|wiederholen|richtet|richten|unterstreicht|unterstreichen|schließt\s+sich|schließen\s+sich)(?![\p{L}])/gu;
const NOUN_TO =
  /(?<![\p{L}-])(Bitte|Anliegen|Forderung|Aufforderung|Appell|Aufruf)(?:\s+(?:der|des|von)\s+\p{L}+)?\s+an\s+/u;
const TURNS_TO = /(?<![\p{L}-])(?:wendet|wenden)\s+(?=[^,;]{0,80}?sich\s|sich\s)[^,;]{0,80}?\san\s+/gu;
const WITH_NOUN =
  /^[^,;]{0,60}?\smit\s+(?:der|dem)\s+(?:\p{Ll}+\s+)?(Bitte|Anliegen|Forderung|Aufforderung|Appell)/u;
const MODAL = /^\s*(?:(möge|mögen)|(soll|sollen|sollte|sollten)|(muss|müssen))(?![\p{L}])/u;
const SMALL_WORDS = /^\s*(?:(?:Auch|Zudem|Ferner|Insbesondere)\s+)?/u;
const TO_REVIEW = /(?<![\p{L}])(?:ist|sind)\s+(?:\p{L}+\s+){0,4}?zu\s+(?:über)?prüfen(?![\p{L}])/u;

/** Requests that no verb of asking makes in its own right. */
export function indirectAsks(sentence: AskingSentence): Ask[] {
  return [
    ...resolvedAsks(sentence),
    ...repeatedAsks(sentence),
    ...turnedAsks(sentence),
    ...modalAsk(sentence),
    ...reviewAsk(sentence),
  ];
}

/** "beschließt, den Bund zu bitten", "nimmt dies zum Anlass, den Bund aufzufordern". */
function resolvedAsks({ text, meant }: AskingSentence): Ask[] {
  const frame = RESOLVES.exec(text);
  if (!frame) return [];
  const search = { preposition: null, namedOnly: false, subjectKnown: true, meant };
  return [...text.matchAll(TO_ASK)].flatMap(({ 0: words, index }) => {
    const base = toAskKind(words);
    if (base === null || index < frame.index) return [];
    const start = frame.index + frame[0].length;
    const from = start + (/^\s*,?\s*/u.exec(text.slice(start, index))?.[0].length ?? 0);
    const { bodies } = scanAddressee(text, from, index, search);
    return [{ base, codes: bodies?.codes ?? [], from: bodies?.from ?? index, behind: index + words.length }];
  });
}

/** "bekräftigt ihren Appell an die Länder", "schließt sich der Bitte der ASMK an den Bund an". */
function repeatedAsks({ text }: AskingSentence): Ask[] {
  return [...text.matchAll(HOLDS_TO)].flatMap(({ 0: verb, index }) => {
    const before = subjectBefore(text, index);
    const behind = index + verb.length;
    const rest = text.slice(behind, behind + 200);
    const noun = NOUN_TO.exec(rest);
    const base = NOUNS.find(([word]) => word.test(noun?.[1] ?? ''))?.[1];
    if (!noun || base === undefined || before.kind === 'SUBORDINATE') return [];
    const bodies = bodiesAt(text, behind + noun.index + noun[0].length);
    const ours = before.kind !== 'OUTSIDE' || subjectAt(text, behind + 1) !== null;
    return bodies && ours ? [{ base, codes: bodies.codes, from: index, behind: bodies.to }] : [];
  });
}

/** "wendet sich an die KMK mit der Bitte, …". */
function turnedAsks({ text }: AskingSentence): Ask[] {
  return [...text.matchAll(TURNS_TO)].flatMap(({ 0: words, index }) => {
    const bodies = bodiesAt(text, index + words.length);
    const noun = bodies && WITH_NOUN.exec(text.slice(bodies.to, bodies.to + 200));
    const base = NOUNS.find(([word]) => word.test(noun?.[1] ?? ''))?.[1];
    if (!bodies || base === undefined || subjectBefore(text, index).kind === 'SUBORDINATE') return [];
    return [{ base, codes: bodies.codes, from: index, behind: bodies.to }];
  });
}

/** "Der Bund soll die Kosten tragen", "Das BMZ möge prüfen, …". */
function modalAsk({ text }: AskingSentence): Ask[] {
  const start = SMALL_WORDS.exec(text.slice(0, 60))?.[0].length ?? 0;
  const bodies = bodiesAt(text, start);
  const modal = bodies && MODAL.exec(text.slice(bodies.to, bodies.to + 30));
  const kind = bodies && modal ? modalKind(bodies, modal) : null;
  return bodies && modal && kind ? [{ base: kind, codes: bodies.codes, from: start, behind: bodies.to }] : [];
}

function modalKind({ codes }: NamedBodies, [, may, shall]: RegExpExecArray): DemandKind | null {
  if (codes.every((code) => code === 'OTHER')) return null;
  if (may !== undefined) return 'REQUEST';
  const only = (...own: string[]): boolean => codes.every((code) => own.includes(code));
  if (only('LAG', 'BLAG', 'GESCHAEFTSSTELLE')) return shall === undefined ? null : 'MANDATE';
  if (only('LAENDER')) return shall === undefined ? null : 'COMMITMENT';
  return 'DEMAND';
}

/** "Auch die Aufnahme in das Programm ist zu prüfen", where somebody was asked before. */
function reviewAsk({ text, askedBefore }: AskingSentence): Ask[] {
  const review = askedBefore.length > 0 && TO_REVIEW.exec(text.slice(0, 600));
  return review ? [{ base: 'REQUEST', codes: [...askedBefore], from: 0, behind: review.index }] : [];
}
