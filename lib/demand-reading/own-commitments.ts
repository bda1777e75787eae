import type { Ask, AskingSentence } from './ask';
import { REACH } from './ask';
import { bodiesAt } from './addressees';
import { subjectAt, subjectBefore } from './asking-subject';

/** What the Länder take upon themselves: a finite verb and what has to follow it. */
const COMMITTING: readonly [string, RegExp][] = [
  [
    'setzt|setzen',
    /^(?:\s+(?:sie|wir|die\s+\p{L}+))?\s+sich(?![\p{L}])[^;]*?(?<![\p{L}])(?:ein|für)(?![\p{L}])/u,
  ],
  ['verpflichtet|verpflichten', /^(?:\s+\p{L}+){0,2}?\s+sich(?![\p{L}])/u],
  ['erklärt|erklären', /^(?:\s+\p{L}+){0,2}?\s+sich(?![\p{L}])[^;]*?(?<![\p{L}])bereit(?![\p{L}])/u],
  ['sagt|sagen|sichert|sichern', /^[^;]*?(?<![\p{L}])zu\s*(?:[,.]|$)/u],
  ['kommt|kommen', /^[^;]*?(?<![\p{L}])überein(?![\p{L}])/u],
  ['verständigt|verständigen', /^(?:\s+\p{L}+){0,2}?\s+sich(?![\p{L}])[^;]*?(?:darauf|,)/u],
  ['wirkt|wirken', /^[^;]*?(?<![\p{L}])darauf\s+hin(?![\p{L}])/u],
  ['vereinbart|vereinbaren', /^[^;]*?(?<![\p{L}])zu\s+\p{Ll}+/u],
  ['prüft|prüfen|gewährleistet|gewährleisten|sorgt|sorgen', /^/u],
  ['strebt|streben', /^(?:\s+\p{L}+){0,2}?\s+an\s*,[^;]*\szu\s+\p{Ll}/u],
  ['stellt|stellen', /^[^;]*?(?<![\p{L}])(?:sicher|bereit|zur\s+Verfügung)\s*(?:[,.]|$)/u],
];
const VERB = new RegExp(
  `(?<![\\p{L}-])(?:${COMMITTING.map(([words]) => words).join('|')}|wird|werden)(?![\\p{L}-])`,
  'gu',
);
/** "werden … tun": an infinitive at the end of the clause, not "werden … gebeten", "werden … beschlossen". */
const FUTURE =
  /^[^;]*?\s(?!(?:\p{Ll}*(?<!an|zu|vor|ab)ge\p{Ll}+en|(?:be|ver|er|ent|über|unter)\p{Ll}*(?:ossen|offen|unden|ogen|ommen|oben|ieben|iesen|echen|oren)|\p{Ll}*(?:genommen|vorgenommen|einbezogen|empfohlen|getragen)|werden|können|sollen|müssen)\s*(?:[,.;]|$))(\p{Ll}+(?:en|ern|eln|tun)|tun)\s*(?:[,.;]|und|$)/u;
/** An infinitive stands at the end of its clause, not further off. */
const NEAR = 500;
const PASSIVE = /^[^,;]*?\s(?:durch|ge\p{Ll}+t|\p{Ll}+iert|be\p{Ll}+t|ver\p{Ll}+t|ent\p{Ll}+t)(?![\p{L}])/u;

/** At most one commitment of the Länder in a sentence: "Die Länder prüfen, …", "setzen sich dafür ein, …". */
export function ownCommitments({ text }: AskingSentence): Ask[] {
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    const behind = index + verb.length;
    const rest = text.slice(behind, behind + REACH);
    const infinitive = /(?<![\p{L}])zu\s+$/u.test(text.slice(Math.max(0, index - 10), index));
    if (infinitive || !commits(verb, rest)) continue;
    const from = committedFrom(text, index, behind);
    if (from !== null) return [{ base: 'COMMITMENT', codes: ['LAENDER'], from, behind }];
  }
  return [];
}

function commits(verb: string, rest: string): boolean {
  if (verb === 'wird' || verb === 'werden')
    return FUTURE.test(rest.slice(0, NEAR)) && !PASSIVE.test(rest.slice(0, NEAR));
  return COMMITTING.some(([words, follows]) => words.split('|').includes(verb) && follows.test(rest));
}

/** Where the commitment begins, if the Länder or their conference are the subject; null if it is somebody else. */
function committedFrom(text: string, verb: number, behind: number): number | null {
  const before = subjectBefore(text, verb);
  if (before.kind === 'LEFT') return ours(text, before.at) ? before.at : null;
  if (before.kind === 'ELIDED') return verb;
  const at = behind + (/^\s+/u.exec(text.slice(behind, behind + 20))?.[0].length ?? 0);
  return before.kind === 'OUTSIDE' && subjectAt(text, at) !== null && ours(text, at) ? verb : null;
}

/** Another conference may be a subject too, but commits nobody here. */
function ours(text: string, at: number): boolean {
  const bodies = bodiesAt(text, at);
  return bodies === null || bodies.codes[0] === 'LAENDER';
}
