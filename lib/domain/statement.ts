import { ok, refuse, type Result } from '@/lib/result';
import { compareStates, type StateCode } from './federal-state';
import type { AgendaKind } from './minutes';
import type { RefusalCode } from './refusal';

export const STATEMENT_STATUSES = ['ANNOUNCED', 'SUBMITTED', 'WITHDRAWN'] as const;
/** Announced in the room and without words yet; submitted; withdrawn by the last Land that stood behind it. */
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export const STATEMENT_VISIBILITIES = ['INTERNAL', 'EXTERNAL'] as const;
/** EXTERNAL: printed below the resolution in the minutes that everybody may read. */
export type StatementVisibility = (typeof STATEMENT_VISIBILITIES)[number];

/** Characters of a Protokollerklärung: two pages. */
export const LONGEST_STATEMENT = 6000;

/** A Protokollerklärung as far as what may happen to it depends on it (DOMAIN §2.5). */
export interface Statement {
  /** In chair order. */
  states: readonly StateCode[];
  /** Last day on which it may be submitted or changed (ISO); null: none is set. */
  dueOn: string | null;
  submitted: boolean;
  withdrawn: boolean;
  itemKind: AgendaKind;
}

/** Where it stands. */
export function statementStatus({
  submitted,
  withdrawn,
}: Pick<Statement, 'submitted' | 'withdrawn'>): StatementStatus {
  if (withdrawn) return 'WITHDRAWN';
  return submitted ? 'SUBMITTED' : 'ANNOUNCED';
}

/** Codes in chair order, each once. */
export function inChairOrder(states: readonly StateCode[]): StateCode[] {
  return [...new Set(states)].sort(compareStates);
}

/** The paragraphs of a text in which an empty line divides them; line breaks within are spaces. */
export function statementParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/**
 * Null while words may still be submitted, changed or joined; `today`: the day in Berlin (ISO). A day that has passed
 * holds for everybody, the office included: it sets another one and says why (postponeStatement).
 */
export function statementObstacle(
  { withdrawn, dueOn }: Pick<Statement, 'withdrawn' | 'dueOn'>,
  today: string,
): 'STATEMENT_WITHDRAWN' | 'DEADLINE_PASSED' | null {
  if (withdrawn) return 'STATEMENT_WITHDRAWN';
  return dueOn !== null && today > dueOn ? 'DEADLINE_PASSED' : null;
}

/**
 * One more statement of these Länder on an item of which `others` are on record.
 * Refuses STATEMENT_ITEM_IS_SECTION, STATEMENT_ALREADY_ANNOUNCED (one of the same Länder still waits for its words).
 */
export function announceStatement(
  itemKind: AgendaKind,
  states: readonly StateCode[],
  others: readonly Statement[],
): Result<StateCode[], RefusalCode> {
  if (itemKind === 'SECTION') return refuse('STATEMENT_ITEM_IS_SECTION');
  const named = inChairOrder(states);
  const waits = others.some(
    (other) => statementStatus(other) === 'ANNOUNCED' && sameStates(other.states, named),
  );
  return waits ? refuse('STATEMENT_ALREADY_ANNOUNCED') : ok(named);
}

const sameStates = (a: readonly StateCode[], b: readonly StateCode[]) =>
  a.length === b.length && a.every((state) => b.includes(state));

/**
 * Its words, for the first time or changed. Gives the text with its paragraphs parted by an empty line.
 * Refuses STATEMENT_WITHDRAWN, DEADLINE_PASSED, STATEMENT_WITHOUT_TEXT, STATEMENT_TOO_LONG, STATEMENT_ON_KAMIN_ITEM
 * (what was said at a Kamin talk is never printed, DOMAIN §2.7).
 */
export function submitStatement(
  statement: Statement,
  { text, visibility }: { text: string; visibility: StatementVisibility },
  today: string,
): Result<string, RefusalCode> {
  const obstacle = statementObstacle(statement, today);
  if (obstacle) return refuse(obstacle);
  const words = statementParagraphs(text).join('\n\n');
  if (words === '') return refuse('STATEMENT_WITHOUT_TEXT');
  if (words.length > LONGEST_STATEMENT) return refuse('STATEMENT_TOO_LONG');
  if (visibility === 'EXTERNAL' && statement.itemKind === 'KAMIN') return refuse('STATEMENT_ON_KAMIN_ITEM');
  return ok(words);
}

/**
 * A further Land puts itself behind the words that it read.
 * Refuses STATEMENT_WITHDRAWN, DEADLINE_PASSED, STATEMENT_WITHOUT_TEXT, STATEMENT_ALREADY_JOINED.
 */
export function joinStatement(
  statement: Statement,
  state: StateCode,
  today: string,
): Result<StateCode[], RefusalCode> {
  const obstacle = statementObstacle(statement, today);
  if (obstacle) return refuse(obstacle);
  if (!statement.submitted) return refuse('STATEMENT_WITHOUT_TEXT');
  if (statement.states.includes(state)) return refuse('STATEMENT_ALREADY_JOINED');
  return ok(inChairOrder([...statement.states, state]));
}

/**
 * A Land withdraws: the statement goes on as that of the others; the last one takes it back altogether, and the record
 * keeps that there was one. Possible at any time, for nobody is held to a declaration.
 * Refuses STATEMENT_WITHDRAWN, STATEMENT_OF_OTHER_STATES.
 */
export function withdrawStatement(
  { states, withdrawn }: Pick<Statement, 'states' | 'withdrawn'>,
  state: StateCode,
): Result<{ states: StateCode[]; withdrawn: boolean }, RefusalCode> {
  if (withdrawn) return refuse('STATEMENT_WITHDRAWN');
  if (!states.includes(state)) return refuse('STATEMENT_OF_OTHER_STATES');
  const rest = states.filter((one) => one !== state);
  // The last one stays named: a withdrawn statement was somebody's.
  return ok(rest.length === 0 ? { states: [state], withdrawn: true } : { states: rest, withdrawn: false });
}

/**
 * Another last day, by which a late statement is admitted too.
 * Refuses STATEMENT_WITHDRAWN, STATEMENT_DAY_PAST, DEADLINE_UNCHANGED.
 */
export function postponeStatement(
  { withdrawn, dueOn }: Pick<Statement, 'withdrawn' | 'dueOn'>,
  newDay: string,
  today: string,
): Result<string, RefusalCode> {
  if (withdrawn) return refuse('STATEMENT_WITHDRAWN');
  if (newDay < today) return refuse('STATEMENT_DAY_PAST');
  return newDay === dueOn ? refuse('DEADLINE_UNCHANGED') : ok(newDay);
}
