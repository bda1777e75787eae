/** Who resolves: the conference under any of its names, or its members. */
const SUBJECT =
  '(?:[Dd]ie\\s+(?:IntMK|(?:Bundesl|L)änder|\\p{Lu}\\p{L}*MK|[\\p{L}*-]*[Kk]onferenz(?:\\s+der\\s+\\p{L}+)?|Mitglieder\\s+der\\s+\\p{L}+|Senatsverwaltungen)|IntMK|[A-Z]\\p{L}*MK|[Dd]as\\s+Plenum|[Ss]ie|[Ww]ir)(?![\\p{L}-])';
const AT = new RegExp(SUBJECT, 'uy');
const BEFORE_VERB = new RegExp(
  `^\\s*(?:(?:und|sowie|aber|denn)\\s+)?(?:\\p{Ll}+\\s+){0,3}?(?=[\\p{L}])(${SUBJECT})`,
  'u',
);
const SOMEWHERE = new RegExp(`(?<![\\p{L}-])${SUBJECT}`, 'u');
const SUBORDINATE =
  /^\s*(?:und\s+)?(?:dass|ob|weil|da|wenn|damit|sodass|obwohl|nachdem|während|sofern|soweit|falls|indem|wie|welche[rnms]?|deren|dessen|denen|(?:in|mit|bei|von|zu|für|auf|an|durch)\s+(?:der|dem|den|die|denen)\s+(?=\p{Ll}))(?![\p{L}])/u;
/** Nothing but small words stands between the joint and the verb: the subject was named before. */
const ELIDED = /(?:^|\s)(?:und|sowie|aber|sondern)(?:\s+\p{Ll}+){0,3}\s*$|^\s*(?:\p{Ll}+\s+){0,3}\s*$/u;
/** "stellt fest, dass … nötig ist, und bittet": the verb goes on with the main clause. */
const JOINED = /\s(?:und|sowie|aber)(?:\s+\p{Ll}+){0,2}\s*$/u;
/** Between clauses of one sentence. */
export const JOINTS = [',', ';', ':'] as const;
/** A clause of a resolution is no longer than this. */
const WINDOW = 600;

/** Where the subject of a verb stands. OUTSIDE: right of the verb, or it is somebody else. */
export type SubjectPlace =
  { kind: 'LEFT'; at: number } | { kind: 'ELIDED' } | { kind: 'OUTSIDE' } | { kind: 'SUBORDINATE' };

/** The conference itself named at a place; gives where its name ends. */
export function subjectAt(text: string, at: number): number | null {
  AT.lastIndex = at;
  const match = AT.exec(text);
  return match && at + match[0].length;
}

/** The subject of a finite verb at `verb`, as far as it stands before the verb. */
export function subjectBefore(text: string, verb: number): SubjectPlace {
  const prefix = text.slice(Math.max(0, verb - WINDOW), verb);
  const joint = Math.max(...JOINTS.map((sign) => prefix.lastIndexOf(sign))) + 1;
  const segment = prefix.slice(joint);
  if (joint > 0 && SUBORDINATE.test(segment) && !JOINED.test(segment)) return { kind: 'SUBORDINATE' };
  const left = BEFORE_VERB.exec(segment);
  if (left) {
    const name = left[1] ?? '';
    const inSegment = left[0].length - name.length;
    return { kind: 'LEFT', at: verb - segment.length + inSegment };
  }
  if (ELIDED.test(segment) && (SOMEWHERE.test(prefix) || prefix.trim() === '')) return { kind: 'ELIDED' };
  return { kind: 'OUTSIDE' };
}

/** What follows is what the conference resolves: "beschließt, den Bund zu bitten". */
export const RESOLVES =
  /(?<![\p{L}])(?:(?:beschließt|beschließen|vereinbart|vereinbaren)(?![\p{L}])|(?:hält|halten)\s+es\s+für\s+\p{Ll}+\s*,|(?:nimmt|nehmen)\s[^;]{0,200}?\szum\s+Anlass\s*,?|kommt?e?n?\s+überein\s*,?|verständig(?:t|en)\s+sich\s+darauf\s*,?)/u;
