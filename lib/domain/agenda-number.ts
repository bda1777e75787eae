/**
 * TOP numbers: "A", "A3", "4", "4.1", "2.9b", "4.1.2"; always written without "TOP".
 * They are strings fixed at the first dispatch (ARCHITECTURE §3); this file only knows how they sort and nest.
 */
export interface AgendaNumber {
  /** "A" of the formal items; null for ordinary numbers. */
  letter: string | null;
  /** "4.10" → 4, 10; "A3" → 3; "A" → none. */
  parts: AgendaNumberPart[];
}

export interface AgendaNumberPart {
  value: number;
  /** "b" of "2.9b": an item admitted late; "" otherwise. */
  suffix: string;
}

const PART = String.raw`\d{1,4}[a-z]?`;
const SHAPE = new RegExp(`^(?:([A-Z])(?:\\.?(${PART}(?:\\.${PART})*))?|(${PART}(?:\\.${PART})*))$`);

/** Reads a TOP number; null if `text` is none ("", "TOP 4", "4."). */
export function parseAgendaNumber(text: string): AgendaNumber | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const digits = match[2] ?? match[3];
  return { letter: match[1] ?? null, parts: digits ? digits.split('.').map(parsePart) : [] };
}

function parsePart(text: string): AgendaNumberPart {
  const suffix = /[a-z]$/.exec(text)?.[0] ?? '';
  return { value: Number.parseInt(text, 10), suffix };
}

/**
 * Comparator in the order of the printed agenda: A < A3 < B < 1 < 1.1 < 1.2 < 1.10 < 2 and 2.9 < 2.9b < 2.10.
 * What is no TOP number comes last, by its characters, so that the order stays total.
 */
export function compareAgendaNumbers(a: string, b: string): number {
  const left = parseAgendaNumber(a);
  const right = parseAgendaNumber(b);
  if (left && right)
    return compareLetters(left, right) || compareParts(left.parts, right.parts) || byText(a, b);
  if (left) return -1;
  if (right) return 1;
  return byText(a, b);
}

function compareLetters(a: AgendaNumber, b: AgendaNumber): number {
  if (a.letter === b.letter) return 0;
  if (a.letter === null) return 1;
  if (b.letter === null) return -1;
  return byText(a.letter, b.letter);
}

function compareParts(a: AgendaNumberPart[], b: AgendaNumberPart[]): number {
  for (let depth = 0; depth < Math.max(a.length, b.length); depth++) {
    const left = a[depth];
    const right = b[depth];
    if (!left) return -1;
    if (!right) return 1;
    const order = left.value - right.value || byText(left.suffix, right.suffix);
    if (order !== 0) return order;
  }
  return 0;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The number one level up: "4.10" → "4", "A3" → "A", "2.9b" → "2" (a suffix makes a neighbour, not a child);
 * null for "4", "A" and for what is no TOP number.
 */
export function parentAgendaNumber(text: string): string | null {
  const number = parseAgendaNumber(text);
  if (!number) return null;
  const above = number.parts.slice(0, -1).map((part) => `${part.value}${part.suffix}`);
  if (above.length > 0) return `${number.letter ?? ''}${above.join('.')}`;
  return number.parts.length > 0 ? number.letter : null;
}
