import { bodiesAt, type NamedBodies } from './addressees';
import type { Ask, AskingSentence } from './ask';
import { ASKED_WORD, askedKind } from './asking-verbs';
import { JOINTS, RESOLVES } from './asking-subject';
import { scanAddressee } from './scan-addressee';

const NOW = /(?<![\p{L}])(?:wird|werden|sei|seien|ist|sind)(?![\p{L}])/gu;
const PAST = /(?<![\p{L}])(?:hat|haben|habe|hatten?|wurden?|war|waren|worden)(?![\p{L}])/u;
const IN_CLAUSE = /(?:^|[,;:])\s*(?:dass|ob|weil|nachdem|obwohl|da)(?![\p{L}])[^,;:]*$/u;
const WINDOW = 500;

/** Requests in the passive voice: "Die Geschäftsstelle wird gebeten, …", "Gebeten wird ferner das BMI, …". */
export function passiveAsks(sentence: AskingSentence): Ask[] {
  const { text } = sentence;
  const found: Ask[] = [];
  for (const { 0: word, index } of text.matchAll(ASKED_WORD)) {
    const start = Math.max(0, index - WINDOW, found.at(-1)?.behind ?? 0);
    const ask = passiveAsk(sentence, { word, at: index, start }, found.at(-1) ?? null);
    if (ask) found.push(ask);
  }
  return found;
}

interface Participle {
  word: string;
  at: number;
  /** Where its own clause may begin. */
  start: number;
}

function passiveAsk(
  sentence: AskingSentence,
  { word, at, start }: Participle,
  before: Ask | null,
): Ask | null {
  const { text } = sentence;
  const base = askedKind(word);
  const window = text.slice(start, at);
  const behind = at + word.length;
  const after = text.slice(behind, behind + 40);
  const clause = window.slice(Math.max(window.lastIndexOf(','), window.lastIndexOf(';')) + 1);
  if (base === null || PAST.test(clause) || /^\s+(?:hat|haben|hatten?|wurden?|worden|war)/u.test(after))
    return null;
  if (IN_CLAUSE.test(window) && !RESOLVES.test(text.slice(0, at))) return null;
  const auxiliary = [...window.matchAll(NOW)].at(-1);
  const inverted = /^\s+(?:wird|werden|sind|ist)(?![\p{L}])/u.exec(after);
  if (!auxiliary && !inverted) {
    const joined = /(?:und|sowie|,)\s+(?:\p{Ll}+\s+){0,3}$/u.test(window);
    return before && joined ? { base, codes: before.codes, from: at, behind } : null;
  }
  const asked = auxiliary
    ? askedBodies(sentence, start, start + auxiliary.index, at)
    : askedAfter(sentence, behind + (inverted?.[0].length ?? 0));
  const known = asked !== null && asked.codes[0] !== 'OTHER';
  if (word === 'gefordert' && !known) return null;
  const verb = auxiliary ? start + auxiliary.index : at;
  const codes = asked?.codes ?? [...sentence.askedBefore];
  if (codes.length === 0) return null;
  return { base, codes, from: Math.min(verb, asked?.from ?? verb), behind };
}

/** Who is asked stands before the auxiliary, or between it and the participle. */
function askedBodies(
  { text, meant }: AskingSentence,
  start: number,
  auxiliary: number,
  participle: number,
): NamedBodies | null {
  const search = { preposition: null, namedOnly: false, subjectKnown: true, meant };
  const last = Math.max(...JOINTS.map((sign) => text.slice(start, auxiliary).lastIndexOf(sign)));
  const clause = last < 0 ? null : start + last + 1;
  const behind = auxiliary + (/^\p{L}+/u.exec(text.slice(auxiliary, auxiliary + 10))?.[0].length ?? 0);
  return (
    scanAddressee(text, behind, participle, search).bodies ??
    scanAddressee(text, start, auxiliary, search).bodies ??
    (clause === null ? null : scanAddressee(text, clause, auxiliary, search).bodies)
  );
}

function askedAfter({ text, meant }: AskingSentence, from: number): NamedBodies | null {
  const search = { preposition: null, namedOnly: false, subjectKnown: true, meant };
  return bodiesAt(text, from) ?? scanAddressee(text, from, text.length, search).bodies;
}
