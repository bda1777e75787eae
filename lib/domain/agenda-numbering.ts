import { parseAgendaNumber, type AgendaNumberPart } from './agenda-number';
import type { AgendaPlan, PlanItem } from './agenda-plan';

/**
 * The plan with a number for every item: A, B, C for formal items, then 1, 2, 3 for sections and single items, 4.1, 4.2
 * inside sections. A number that was sent out stays; a later item gets the next free one of its section or, placed
 * between two, the suffix of the one before it ("2.9b"). So the order of the numbers is always the printed one.
 * Null where no number is free: before the first that was sent out, between two formal items, beyond "z".
 * Source: DOMAIN §2.3.
 */
export function numberAgenda(plan: AgendaPlan): PlanItem[] | null {
  const top = plan.filter(({ parentId }) => parentId === null);
  const isFormal = ({ kind }: PlanItem) => kind === 'FORMAL';
  const formal = numberSiblings(top.filter(isFormal), lettersBetween, lastLetter, letterOf);
  const ordinary = numberSiblings(
    top.filter((item) => !isFormal(item)),
    partsBetween,
    lastPart,
    partText,
  );
  if (!formal || !ordinary) return null;
  const numbers = new Map([...formal, ...ordinary]);
  for (const section of top.filter(({ kind }) => kind === 'SECTION')) {
    const prefix = `${numbers.get(section.id) ?? ''}.`;
    const items = plan.filter(({ parentId }) => parentId === section.id);
    const inside = numberSiblings(items, partsBetween, lastPart, (part) => prefix + partText(part));
    if (!inside) return null;
    for (const [id, number] of inside) numbers.set(id, number);
  }
  return plan.map((item) => ({ ...item, number: numbers.get(item.id) ?? null }));
}

/** `count` parts in rising order strictly between two that were sent out; null where so many do not fit. */
type Between<Part> = (before: Part | null, behind: Part | null, count: number) => Part[] | null;

/** Numbers the items of one level, those between two fixed ones together. */
function numberSiblings<Part>(
  siblings: readonly PlanItem[],
  between: Between<Part>,
  read: (number: string) => Part,
  print: (part: Part) => string,
): Map<string, string> | null {
  const numbers = new Map<string, string>();
  const fixed = siblings.map((item) => (item.fixed && item.number !== null ? read(item.number) : null));
  for (let from = 0; from < siblings.length;) {
    const item = siblings[from];
    if (item && fixed[from] !== null) {
      numbers.set(item.id, item.number ?? '');
      from += 1;
      continue;
    }
    const next = fixed.findIndex((part, index) => index > from && part !== null);
    const run = siblings.slice(from, next < 0 ? undefined : next);
    const parts = between(fixed[from - 1] ?? null, fixed[next] ?? null, run.length);
    if (!parts) return null;
    for (const [index, part] of parts.entries()) numbers.set(run[index]?.id ?? '', print(part));
    from += run.length;
  }
  return numbers;
}

function partsBetween(
  before: AgendaNumberPart | null,
  behind: AgendaNumberPart | null,
  count: number,
): AgendaNumberPart[] | null {
  if (!behind) {
    const first = (before?.value ?? 0) + 1;
    return Array.from({ length: count }, (_, index) => ({ value: first + index, suffix: '' }));
  }
  if (!before) return null;
  const end = behind.value === before.value ? behind.suffix : null;
  const free = SUFFIXES.filter((one) => one > before.suffix && (end === null || one < end));
  // The number itself counts as "a", so that the first one behind 2.9 is 2.9b; 2.9a is left for later still.
  const usual = before.suffix === '' ? free.filter((one) => one !== 'a') : free;
  const suffixes = usual.length >= count ? usual : free;
  if (suffixes.length < count) return null;
  return suffixes.slice(0, count).map((suffix) => ({ value: before.value, suffix }));
}

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);
const SUFFIXES = Array.from({ length: LETTERS }, (_, index) => letterOf(index).toLowerCase());

function lettersBetween(before: number | null, behind: number | null, count: number): number[] | null {
  const first = before === null ? 0 : before + 1;
  if (behind !== null || first + count > LETTERS) return null;
  return Array.from({ length: count }, (_, index) => first + index);
}

function lastLetter(number: string): number {
  return (parseAgendaNumber(number)?.letter ?? 'A').charCodeAt(0) - FIRST_LETTER;
}

function letterOf(index: number): string {
  return String.fromCharCode(FIRST_LETTER + index);
}

function lastPart(number: string): AgendaNumberPart {
  return parseAgendaNumber(number)?.parts.at(-1) ?? { value: 0, suffix: '' };
}

function partText({ value, suffix }: AgendaNumberPart): string {
  return `${value}${suffix}`;
}
