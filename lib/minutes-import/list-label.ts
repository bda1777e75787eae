import type { PrintedLine } from './printed-line';

/** The label in front of a list item, and the words behind it. */
export interface ListLabel {
  kind: 'CLAUSE' | 'BULLET';
  /** The Ziffer's number; null for a Spiegelstrich or a letter. */
  number: number | null;
  /** "a)" or "1.2": kept in front of the text, because the words may refer to it. */
  kept: string | null;
  text: string;
  /** The format itself said so: no doubt about it. */
  given: boolean;
}

const BULLET = /^[-–—•▪◦●○‣·■□➢➤\uf0b7\uf0a7\u2212]\s+(.*)$/u;
const CLAUSE = /^(?:Ziffer\s+(\d{1,2})\s*[.:)]?|(\d{1,2})[.)]|\((\d{1,2})\))\s+(.*)$/u;
/** "a)", "(a)" or "a.", but not "z. B." */
const LETTER = /^(\(?[a-z]{1,2}\)|[a-y]\.(?=\s\p{L}{2}))\s+(.*)$/u;
const DOTTED = /^(\d{1,2}\.\d{1,2}\.?)\s+([\p{Lu}\d„].*)$/u;
const MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;
const LABEL_ONLY = /^\(?(?:Ziffer\s+)?(\d{1,2})[.):]*$/u;

/** Reads the label of a line, from the format where it keeps it apart, else from the text. */
export function readListLabel(line: PrintedLine): ListLabel | null {
  if (line.listLabel !== null) return fromFormat(line.listLabel.trim(), line.text);
  const bullet = BULLET.exec(line.text);
  if (bullet) {
    const inner = readClause(bullet[1] ?? '');
    return inner ?? readLetter(bullet[1] ?? '') ?? bulletOf(bullet[1] ?? '', null, false);
  }
  return readClause(line.text) ?? readLetter(line.text);
}

function fromFormat(label: string, text: string): ListLabel {
  const number = LABEL_ONLY.exec(label)?.[1];
  if (number) return { kind: 'CLAUSE', number: Number(number), kept: null, text, given: true };
  if (/^\(?[a-z]{1,2}[.)]$/u.test(label)) return bulletOf(text, label.replace(/\.$/, ')'), true);
  if (/^\d{1,2}\.\d{1,2}\.?$/.test(label)) return bulletOf(text, label, true);
  // A generic bullet may itself print a number: the list lines of TOP B.
  return readClause(text) ?? readLetter(text) ?? bulletOf(text, null, true);
}

function bulletOf(text: string, kept: string | null, given: boolean): ListLabel {
  return { kind: 'BULLET', number: null, kept, text, given };
}

function readClause(text: string): ListLabel | null {
  const match = CLAUSE.exec(text);
  const words = match?.[4] ?? '';
  if (!match || MONTH.test(words)) return null;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  return { kind: 'CLAUSE', number, kept: null, text: words, given: false };
}

function readLetter(text: string): ListLabel | null {
  const match = LETTER.exec(text) ?? DOTTED.exec(text);
  return match?.[1] ? bulletOf(match[2] ?? '', match[1], false) : null;
}

const LONE_LABEL = /^(?:\(?\d{1,2}[.)]|[-–—•▪◦●○]|\(?[a-z]\))$/u;

/** Puts a label that extraction left on a line of its own in front of the text that follows it. */
export function withJoinedLabels(lines: readonly PrintedLine[]): PrintedLine[] {
  const joined: PrintedLine[] = [];
  let lone: PrintedLine | null = null;
  for (const line of lines) {
    if (line.listLabel === null && LONE_LABEL.test(line.text)) {
      if (lone) joined.push(lone);
      lone = line;
    } else if (!lone) joined.push(line);
    else if (line.text !== '') {
      joined.push({ ...line, text: `${lone.text} ${line.text}`, no: line.no, indent: lone.indent });
      lone = null;
    }
  }
  if (lone) joined.push(lone);
  return joined;
}
