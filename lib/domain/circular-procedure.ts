import { PROPOSED_RULES, settledRule, type RuleKey } from './conference-rule';
import { STATE_CODES, type StateCode } from './federal-state';
import type { VoteCounts } from './outcome';
import type { VoteChoice } from './session-command';

/** How an Umlaufverfahren counts: only votes that were cast, or silence as consent. Source: DOMAIN §2.6 [?]. */
export const CIRCULAR_RULES = ['ACTIVE_VOTE', 'SILENCE_IS_CONSENT'] as const;
export type CircularRule = (typeof CIRCULAR_RULES)[number];

export type CircularStatus = 'DRAFT' | 'OPEN' | 'CONCLUDED' | 'CANCELLED';

/** What one Land answered. Confidential (DOMAIN §5). */
export interface CircularAnswer {
  state: StateCode;
  /** Null: it objected to the procedure without voting. */
  choice: VoteChoice | null;
  /** It will not have this decided without a meeting. */
  objects: boolean;
}

/** An Umlaufverfahren as far as its result depends on it. Days are ISO. */
export interface CircularProcedure {
  status: CircularStatus;
  rule: CircularRule;
  /** False: the rule is an assumption, and what follows from it a proposal. */
  ruleConfirmed: boolean;
  opensOn: string;
  /** The last day on which a Land may answer. */
  dueOn: string;
  answers: readonly CircularAnswer[];
}

/** What a conference's rules of procedure say about its Umlaufverfahren. */
export interface CircularRules {
  rule: CircularRule;
  ruleConfirmed: boolean;
  /** Calendar days from the start to the last day. */
  days: number;
  daysConfirmed: boolean;
}

/** The rules for Umlaufverfahren among a conference's rules; what nobody settled is as proposed and unconfirmed. */
export function circularRules(
  rows: readonly { key: RuleKey; value: unknown; confirmed: boolean }[],
): CircularRules {
  const silence = settledRule(rows, 'CIRCULAR_SILENCE');
  const period = settledRule(rows, 'CIRCULAR_PERIOD');
  const { days } = period.value;
  return {
    rule: silence.value.silenceIsConsent === true ? 'SILENCE_IS_CONSENT' : 'ACTIVE_VOTE',
    ruleConfirmed: silence.confirmed,
    days: typeof days === 'number' ? days : Number(PROPOSED_RULES.CIRCULAR_PERIOD.days),
    daysConfirmed: period.confirmed,
  };
}

/** With what an Umlaufverfahren begins. Days are ISO. */
export interface CircularStart {
  rule: CircularRule;
  dueOn: string;
}

/**
 * What keeps an Umlaufverfahren from beginning with this rule and this last day; null if nothing does. A confirmed rule
 * of procedure binds; another one than an unconfirmed rule is open to the office.
 * @param shortest the last day that the rule gives, ISO
 */
export function startObstacle(
  { rule, dueOn }: CircularStart,
  rules: CircularRules,
  { today, shortest }: { today: string; shortest: string },
): 'CIRCULAR_DEADLINE_PAST' | 'CIRCULAR_PERIOD_TOO_SHORT' | 'CIRCULAR_RULE_SETTLED' | null {
  if (dueOn <= today) return 'CIRCULAR_DEADLINE_PAST';
  if (rules.daysConfirmed && dueOn < shortest) return 'CIRCULAR_PERIOD_TOO_SHORT';
  return rules.ruleConfirmed && rule !== rules.rule ? 'CIRCULAR_RULE_SETTLED' : null;
}

/** "01/2027" */
export function circularReference(number: number, year: number): string {
  return `${String(number).padStart(2, '0')}/${year}`;
}

/** The Länder that answered, by a vote or by an objection, in chair order. */
export function answeredStates(answers: readonly CircularAnswer[]): StateCode[] {
  return STATE_CODES.filter((code) =>
    answers.some(({ state, choice, objects }) => state === code && (choice !== null || objects)),
  );
}

/** The votes cast; Länder that are silent are in none of the three. */
export function countedVotes(answers: readonly CircularAnswer[]): VoteCounts {
  const count = (wanted: VoteChoice) => answers.filter(({ choice }) => choice === wanted).length;
  return { yes: count('YES'), no: count('NO'), abstain: count('ABSTAIN') };
}

/** What keeps an answer from being taken; null if nothing does. `today`: the day in Berlin (ISO). */
export function answerObstacle(
  { status, dueOn }: Pick<CircularProcedure, 'status' | 'dueOn'>,
  today: string,
): 'CIRCULAR_NOT_OPEN' | 'CIRCULAR_PERIOD_OVER' | null {
  if (status !== 'OPEN') return 'CIRCULAR_NOT_OPEN';
  return today > dueOn ? 'CIRCULAR_PERIOD_OVER' : null;
}

/** True once nothing more can come: the last day has passed, or all sixteen have answered. */
export function isReadyToConclude({ dueOn, answers }: CircularProcedure, today: string): boolean {
  return today > dueOn || answeredStates(answers).length === STATE_CODES.length;
}

/** How many days before the last day a Land that has not answered is reminded, once each. */
export type CircularReminder = 7 | 2 | 1;

/**
 * The reminder that a running procedure asks for today; null: none. A day on which the program stood still is made up
 * for. @param remainingDays days until the last day; 0 is today, negative has passed
 */
export function circularReminder(remainingDays: number): CircularReminder | null {
  if (remainingDays < 0 || remainingDays > 7) return null;
  if (remainingDays <= 1) return 1;
  return remainingDays === 2 ? 2 : 7;
}
