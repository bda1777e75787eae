import { bodiesAt, type NamedBodies } from './addressees';
import type { Ask, AskingSentence } from './ask';
import { REACH } from './ask';
import { asksToDo } from './ask-kind';
import { subjectBefore } from './asking-subject';
import { ASKING_WORD, askingVerb, type AskingVerb } from './asking-verbs';
import { scanAddressee } from './scan-addressee';

const AUXILIARY = /(?<![\p{L}])(?:wird|werden|wurden?|worden|hat|haben|hatten?)(?![\p{L}])[^,;:]*$/u;
const THAT = /,\s+dass\s+/u;
const THROUGH = /(?<![\p{L}])(?:durch|seitens|vom|von)\s+/gu;
const FIRST = /^\s*(?:Den\s+(?=\p{Lu})|Vom\s+|Von\s+(?:der\s+|den\s+)?|An\s+(?:den\s+|die\s+)?)/u;
const FROM = /(?:von|vom|seitens)(?:\s+(?:der|dem|den))?\s+/uy;
/** Between the verb and "dass", or an addressee named with "durch". */
const NEAR = 200;

/** Requests of verbs in the active voice: "Die IntMK bittet den Bund, …", "fordert … auf", "appelliert an …". */
export function finiteAsks(sentence: AskingSentence): Ask[] {
  const { text } = sentence;
  const words = [...text.matchAll(ASKING_WORD)];
  return words.flatMap((match, index) => {
    const verb = askingVerb(match[0]);
    if (!verb || isNoVerb(text, match.index, match[0])) return [];
    const reach = Math.min(text.length, match.index + REACH, words[index + 1]?.index ?? Infinity);
    return finiteAsk(sentence, verb, { at: match.index, behind: match.index + match[0].length, reach }) ?? [];
  });
}

function isNoVerb(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  if (/(?<![\p{L}])zu\s+$/u.test(before)) return true;
  return /^(?:beauftragt|ersucht)$/.test(word) && AUXILIARY.test(before);
}

interface VerbPlace {
  at: number;
  behind: number;
  /** The words up to here belong to it. */
  reach: number;
}

function finiteAsk(sentence: AskingSentence, verb: AskingVerb, place: VerbPlace): Ask | null {
  const { text } = sentence;
  const rest = text.slice(place.behind, place.reach);
  if (verb.needs && !verb.needs.test(rest)) return null;
  const before = subjectBefore(text, place.at);
  if (before.kind === 'SUBORDINATE') return null;
  const demanded = verb.addressedWith !== null && !verb.addressedWith.test(rest);
  const found = scanAddressee(text, place.behind, place.reach, {
    ...{ preposition: demanded ? FROM : verb.preposition, namedOnly: verb.namedOnly || demanded },
    ...{ subjectKnown: before.kind !== 'OUTSIDE', meant: sentence.meant },
  });
  if (!found.subject) return null;
  const bodies = found.bodies ?? addressedLater(text, place, rest) ?? addressedFirst(text, before.kind);
  if (!bodies && (verb.namedOnly || !asksAnything(verb, rest))) return null;
  const from = Math.min(place.at, bodies && bodies.from < place.at ? bodies.from : place.at);
  return { base: verb.kind, codes: bodies?.codes ?? [], from, behind: Math.max(place.behind, found.to) };
}

/** Without anybody who is asked, "bitten" asks for something only if it says for what. */
function asksAnything({ kind }: AskingVerb, rest: string): boolean {
  return kind !== 'REQUEST' || /(?<![\p{L}])(?:um|darum)(?![\p{L}])/u.test(rest) || asksToDo(rest);
}

/** "Den Bund bittet die IntMK, …", "Vom Bund fordert sie …": no subject begins like this. */
function addressedFirst(text: string, subject: string): NamedBodies | null {
  const first = subject === 'OUTSIDE' ? FIRST.exec(text) : null;
  const bodies = first && bodiesAt(text, first[0].length);
  return bodies && { ...bodies, from: 0 };
}

/** "bittet darum, dass der Bund …", "bittet um Hilfe durch den Bund". */
function addressedLater(text: string, { behind }: VerbPlace, rest: string): NamedBodies | null {
  const near = rest.slice(0, NEAR);
  const that = THAT.exec(near);
  if (that) return bodiesAt(text, behind + that.index + that[0].length);
  const comma = near.indexOf(',');
  for (const match of (comma < 0 ? near : near.slice(0, comma)).matchAll(THROUGH)) {
    const bodies = bodiesAt(text, behind + match.index + match[0].length);
    if (bodies) return bodies;
  }
  return null;
}
