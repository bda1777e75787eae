import type { AddresseeCode } from '@/lib/domain/demand';
import { bodiesAt, somebodyAt, type NamedBodies } from './addressees';
import { subjectAt } from './asking-subject';

/** How to look for whom a verb addresses. */
export interface AddresseeSearch {
  /** Stands before the addressee; null: it is the object. Sticky. */
  preposition: RegExp | null;
  namedOnly: boolean;
  /** The subject stands before the verb; otherwise it is the first to come. */
  subjectKnown: boolean;
  /** Whom a word such as "diese" or "das Ministerium" means. */
  meant: (word: string, at: number) => AddresseeCode[];
}

export interface FoundAddressee {
  bodies: NamedBodies | null;
  /** True if the conference is the subject; false: it is somebody else. */
  subject: boolean;
  /** Where the search ended: what is asked begins here at the earliest. */
  to: number;
}

const SPACES = /[\s–-]*/uy;
/** Here begins what is asked. */
const CONTENT = /(?:zu|um|dass|ob|darum|[.;:])(?![\p{L}])/uy;
const REFERENCE =
  /(?:ihn|ihm|diese[nrsm]?(?:\s+Ministerium)?|das\s+Ministerium|dem\s+Ministerium|sie)(?![\p{L}-])/uy;
const PHRASE =
  /(?:unter|vor|mit|in|im|am|bei|beim|aufgrund|angesichts|zur|zum|nach|für|seit|auf|aus|wegen|durch|trotz|neben|hinsichtlich|bezüglich|gegenüber)\s+(?:[\p{Ll}\d][\p{L}\d.-]*\s+){0,4}?\p{Lu}[\p{L}*-]+(?:\s+(?:der|des|von)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?\p{Lu}[\p{L}*-]+)*/uy;
/** "bittet, unter Beachtung der Zuständigkeiten, die KMK": what is put in between is passed over. */
const INSERTION = /,\s+(?:unter|mit|wie|insbesondere|auch|vor)\s[^,;.]{1,160},/uy;
const WORD = /[\p{L}\p{N}*]+|[^]/uy;
/** So many words may stand before the addressee. */
const MOST_WORDS = 40;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Looks from a verb on for whom it addresses, past the subject and whatever stands between. */
export function scanAddressee(
  text: string,
  from: number,
  to: number,
  search: AddresseeSearch,
): FoundAddressee {
  let { subjectKnown: subject } = search;
  let [at, statesBefore]: [number, NamedBodies | null] = [from, null];
  for (let words = 0; words < MOST_WORDS; words += 1) {
    at += lengthAt(SPACES, text, at);
    if (at >= to || lengthAt(CONTENT, text, at) > 0) break;
    if (text[at] === ',') {
      const inserted = lengthAt(INSERTION, text, at);
      if (inserted === 0) break;
      at += inserted;
      continue;
    }
    const subjectEnd = subject ? null : subjectAt(text, at);
    if (subjectEnd !== null) {
      subject = true;
      statesBefore = bodiesAt(text, at);
      at = subjectEnd;
      continue;
    }
    const bodies = addresseeAt(text, at, search, subject);
    if (bodies)
      return { bodies: subject || bodies.codes[0] !== 'OTHER' ? bodies : null, subject, to: bodies.to };
    at += lengthAt(PHRASE, text, at) || Math.max(1, lengthAt(WORD, text, at));
  }
  return {
    bodies: subject && !search.subjectKnown ? singular(text, from, statesBefore) : null,
    subject,
    to: at,
  };
}

/** "Daher bittet die Länder": a verb in the singular has no Länder for its subject. */
function singular(text: string, from: number, states: NamedBodies | null): NamedBodies | null {
  return states?.codes[0] === 'LAENDER' && /t\s*$/.test(text.slice(Math.max(0, from - 3), from))
    ? states
    : null;
}

function addresseeAt(
  text: string,
  at: number,
  { preposition, namedOnly, meant }: AddresseeSearch,
  subject: boolean,
): NamedBodies | null {
  const before = preposition === null ? 0 : lengthAt(preposition, text, at);
  if (preposition !== null && before === 0) return null;
  const place = at + before;
  const reference = lengthAt(REFERENCE, text, place);
  if (reference > 0 && subject) {
    const codes = meant(text.slice(place, place + reference), place);
    if (codes.length > 0) return { codes, from: place, to: place + reference };
  }
  // The article may have been taken for a part of the preposition.
  const named = bodiesAt(text, place) ?? (namedOnly ? null : somebodyAt(text, place));
  return named && { ...named, from: at };
}
