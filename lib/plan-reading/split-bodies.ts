import type { PlanBody } from '@/lib/domain/action-plan';
import { AUTHORITIES, ORGANISATIONS } from './known-bodies';

interface KnownName {
  authority: boolean;
  /** Sticky: the name with its legal form, where it begins. */
  pattern: RegExp;
}

const LEGAL_FORM = String.raw`(?:e\. ?V\.|gGmbH|GmbH|gAG|AG|gUG)`;
/** A name ends where a blank, a separator or a bracket follows. */
const END = String.raw`(?=$|[\s,;/()])`;

/** The longest first, so that "des Innern, für Bau und Heimat" is not taken for "des Innern" and a rest. */
const KNOWN: readonly KnownName[] = [
  ...AUTHORITIES.map((name) => ({ name, authority: true })),
  ...ORGANISATIONS.map((name) => ({ name, authority: false })),
]
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ name, authority }) => ({ authority, pattern: patternOf(name) }));

function patternOf(name: string): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`${words}(?:\\s+${LEGAL_FORM})?${END}`, 'uy');
}

/** What lies between two bodies: signs, or a word for "and" before a known name. */
const SEPARATORS = /[\s,;/]+/uy;
const AND = /\s+(?:und|sowie)\s+/uy;
/** What follows an authority without a sign between is another body, unless it goes on in small letters. */
const NEXT_NAME = /\s+(?=[\p{Lu}\d„"])/uy;
/** Where a name ends that is not known: at a sign, at a line's end, after its legal form. */
const UNKNOWN_END = new RegExp(String.raw`(?<!-),\s|;|\s/\s|\n|\s\(|(?<=\s${LEGAL_FORM})\s+(?=\p{Lu})`, 'gu');
/** A line that ends with such a word goes on in the next. */
const GOES_ON = /(?:^|\s)(?:der|des|die|das|dem|den|für|und|im|in|am|an|von|vom|zur|zum|mit|e\.)$|-$/u;

/**
 * Lines below a measure or a Federführung → its bodies in their order. Several in one line are told apart by signs, by
 * brackets, by legal forms and by their names (lib/plan-reading/known-bodies); words in brackets become the remark of
 * the body before them.
 * @param lines tidy (tidyLine), without empty ones
 */
export function splitBodies(lines: readonly string[]): PlanBody[] {
  const bodies: PlanBody[] = [];
  for (const part of bracketed(lines.join('\n'))) {
    const last = bodies.at(-1);
    if (part.inside && last) last.remark = last.remark === null ? part.text : `${last.remark}; ${part.text}`;
    else bodies.push(...namesIn(part.text).map((name) => ({ name, remark: null })));
  }
  return bodies;
}

/** "A (x) B" → A, x, B; a bracket that nobody closes is part of the name. */
function bracketed(text: string): { text: string; inside: boolean }[] {
  return text.split(/\(([^()]*)\)/u).flatMap((part, index) => {
    const words = part.replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ text: index % 2 === 1 ? words : part, inside: index % 2 === 1 }];
  });
}

function namesIn(text: string): string[] {
  const names: string[] = [];
  let at = after(SEPARATORS, text, 0) ?? 0;
  while (at < text.length) {
    const end = knownEnd(text, at) ?? unknownEnd(text, at);
    const name = text.slice(at, end).replace(/\s+/gu, ' ').trim();
    if (/[\p{L}\d]/u.test(name)) names.push(name);
    at = after(AND, text, end) ?? end;
    at = after(SEPARATORS, text, at) ?? at;
  }
  return names;
}

/** Where the known name ends that begins here; null if there is none, or if it is only the beginning of a longer one. */
function knownEnd(text: string, at: number): number | null {
  for (const { authority, pattern } of KNOWN) {
    const end = after(pattern, text, at);
    if (end !== null && isWhole(text, end, authority)) return end;
  }
  return null;
}

function isWhole(text: string, end: number, authority: boolean): boolean {
  if (end === text.length || /^\s*(?:[,;/\n]|$)/u.test(text.slice(end, end + 8))) return true;
  const next = after(AND, text, end) ?? after(/\s+/uy, text, end) ?? end;
  return nameAt(text, next) || (authority && after(NEXT_NAME, text, end) !== null);
}

/** True where a known name begins. */
function nameAt(text: string, at: number): boolean {
  return KNOWN.some(({ pattern }) => after(pattern, text, at) !== null);
}

function unknownEnd(text: string, at: number): number {
  UNKNOWN_END.lastIndex = at;
  let sign = text.length;
  for (let found = UNKNOWN_END.exec(text); found; found = UNKNOWN_END.exec(text)) {
    if (found[0] === '\n' && GOES_ON.test(text.slice(at, found.index))) continue;
    sign = found.index;
    break;
  }
  return Math.max(authorityWithin(text, at, sign) ?? sign, at + 1);
}

/** Where an authority begins inside an unknown name, which then ends before it: "Verein Musterstadt Auswärtiges Amt". */
function authorityWithin(text: string, from: number, to: number): number | null {
  const authorities = KNOWN.filter(({ authority }) => authority);
  for (const { index } of text.slice(from, to).matchAll(/\s+(?=\p{Lu})/gu)) {
    const start = (after(/\s+/uy, text, from + index) ?? 0) || to;
    if (index === 0 || GOES_ON.test(text.slice(from, from + index))) continue;
    if (authorities.some(({ pattern }) => after(pattern, text, start) !== null)) return from + index;
  }
  return null;
}

/** Where a sticky pattern that matches here ends; null if it does not. */
function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
