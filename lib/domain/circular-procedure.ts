import { ok, refuse, type Result } from '@/lib/result';
import { STATE_CODES, type StateCode } from './federal-state';
import type { VoteCounts } from './outcome';
import type { VoteChoice } from './session-command';
import type { AdoptionRule, VotingRules } from './vote';

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

/** What an Umlaufverfahren can end in; whatever else a meeting may do with an item needs the meeting. */
export const CIRCULAR_OUTCOMES = ['UNANIMOUS', 'MAJORITY', 'REJECTED'] as const;
export type CircularOutcome = (typeof CIRCULAR_OUTCOMES)[number];

/** Why the proposal is what it is. */
export type CircularGround =
  /** A Land objects to the procedure: nothing is decided this way. */
  | 'OBJECTION'
  | 'NO_VOTES'
  /** Nobody said Nein; who is silent consents. */
  | 'SILENCE'
  /** A Nein is the objection that silence did not make; or all abstained. */
  | 'SILENCE_BROKEN'
  | 'MAJORITY_REACHED'
  | 'MAJORITY_MISSED'
  /** As many Ja as Nein. */
  | 'TIE';

/** What the rules make of the answers; the office confirms it or departs from it. */
export interface CircularProposal {
  /** Null: not to be decided in this way. */
  outcome: CircularOutcome | null;
  ground: CircularGround;
  /** Every rule that it hangs on is confirmed: then there is no departing from it. */
  binding: boolean;
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

/** What the rule of the procedure and those of the conference make of the answers as they stand. */
export function proposedResult(procedure: CircularProcedure, rules: VotingRules): CircularProposal {
  const { answers, rule, ruleConfirmed } = procedure;
  const votes = countedVotes(answers);
  // No source says what an objection does, so the office decides: DOMAIN §2.6 [?].
  if (answers.some(({ objects }) => objects)) return { outcome: null, ground: 'OBJECTION', binding: false };
  const abstentionsSettled = votes.abstain === 0 || rules.abstentionsConfirmed;
  const adopted = votes.no > 0 || (votes.abstain > 0 && !rules.abstentionsAllowed) ? 'MAJORITY' : 'UNANIMOUS';
  if (rule === 'SILENCE_IS_CONSENT') {
    // All sixteen abstain: nobody is left whose silence could consent.
    const missed = votes.no > 0 || votes.abstain === STATE_CODES.length;
    return missed
      ? { outcome: 'REJECTED', ground: 'SILENCE_BROKEN', binding: ruleConfirmed }
      : { outcome: adopted, ground: 'SILENCE', binding: ruleConfirmed && abstentionsSettled };
  }
  if (votes.yes + votes.no + votes.abstain === 0)
    return { outcome: null, ground: 'NO_VOTES', binding: ruleConfirmed };
  const settled = ruleConfirmed && rules.adoptionConfirmed;
  if (!isAdoptedBy(rules.adoption, votes))
    return {
      outcome: 'REJECTED',
      ground: votes.yes === votes.no ? 'TIE' : 'MAJORITY_MISSED',
      binding: settled,
    };
  return { outcome: adopted, ground: 'MAJORITY_REACHED', binding: settled && abstentionsSettled };
}

/** The decision of the office on the result. */
export interface Conclusion {
  outcome: CircularOutcome;
  /** The day the resolution bears, ISO. */
  decidedOn: string;
  /** Why it is another outcome than the one proposed; null where it is that one. */
  deviationReason: string | null;
}

export type ConclusionFault =
  | 'CIRCULAR_NOT_OPEN'
  | 'CIRCULAR_STILL_RUNNING'
  | 'CIRCULAR_DAY_IMPOSSIBLE'
  | 'CIRCULAR_WITHOUT_VOTES'
  | 'CIRCULAR_NOT_UNANIMOUS'
  | 'CIRCULAR_WITHOUT_CONSENT'
  | 'CIRCULAR_AGAINST_RULE'
  | 'CIRCULAR_DEVIATION_NEEDS_REASON';

/**
 * The office's conclusion beside the answers and the rules: accepted, or refused with what stands against it. A
 * contradiction to what was answered no reason heals; against a rule that is not confirmed a reason suffices.
 */
export function decideConclusion(
  procedure: CircularProcedure,
  rules: VotingRules,
  { outcome, decidedOn, deviationReason }: Conclusion,
  today: string,
): Result<CircularProposal, ConclusionFault> {
  if (procedure.status !== 'OPEN') return refuse('CIRCULAR_NOT_OPEN');
  if (!isReadyToConclude(procedure, today)) return refuse('CIRCULAR_STILL_RUNNING');
  if (decidedOn < procedure.opensOn || decidedOn > today) return refuse('CIRCULAR_DAY_IMPOSSIBLE');
  const proposal = proposedResult(procedure, rules);
  const fault = contradiction(procedure, outcome);
  if (fault) return refuse(fault);
  if (proposal.outcome === outcome) return ok(proposal);
  if (proposal.binding) return refuse('CIRCULAR_AGAINST_RULE');
  return deviationReason === null ? refuse('CIRCULAR_DEVIATION_NEEDS_REASON') : ok(proposal);
}

/** All sixteen count, whoever answered. */
function isAdoptedBy(rule: AdoptionRule, { yes, no }: VoteCounts): boolean {
  return rule.kind === 'MINIMUM_YES' ? yes >= rule.yes : yes > no;
}

function contradiction(
  { answers, rule }: CircularProcedure,
  outcome: CircularOutcome,
): 'CIRCULAR_WITHOUT_VOTES' | 'CIRCULAR_NOT_UNANIMOUS' | 'CIRCULAR_WITHOUT_CONSENT' | null {
  const { yes, no, abstain } = countedVotes(answers);
  const silenceCounts = rule === 'SILENCE_IS_CONSENT';
  if (!silenceCounts && yes + no + abstain === 0) return 'CIRCULAR_WITHOUT_VOTES';
  if (outcome === 'UNANIMOUS' && no > 0) return 'CIRCULAR_NOT_UNANIMOUS';
  const consents = yes > 0 || (silenceCounts && no + abstain < STATE_CODES.length);
  return outcome !== 'REJECTED' && !consents ? 'CIRCULAR_WITHOUT_CONSENT' : null;
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
