import { ok, refuse, type Result } from '@/lib/result';
import { countedVotes, isReadyToConclude, type CircularProcedure } from './circular-procedure';
import { STATE_CODES } from './federal-state';
import { outcomeByRule, type VotingRules } from './vote';

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

/** What the rule of the procedure and those of the conference make of the answers as they stand. */
export function proposedResult(procedure: CircularProcedure, rules: VotingRules): CircularProposal {
  const { answers, rule, ruleConfirmed } = procedure;
  const votes = countedVotes(answers);
  // No source says what an objection does, so the office decides: DOMAIN §2.6 [?].
  if (answers.some(({ objects }) => objects)) return { outcome: null, ground: 'OBJECTION', binding: false };
  const abstentionsSettled = votes.abstain === 0 || rules.abstentionsConfirmed;
  if (rule === 'SILENCE_IS_CONSENT') {
    // All sixteen abstain: nobody is left whose silence could consent.
    const missed = votes.no > 0 || votes.abstain === STATE_CODES.length;
    return missed
      ? { outcome: 'REJECTED', ground: 'SILENCE_BROKEN', binding: ruleConfirmed }
      : {
          outcome: votes.abstain > 0 && !rules.abstentionsAllowed ? 'MAJORITY' : 'UNANIMOUS',
          ground: 'SILENCE',
          binding: ruleConfirmed && abstentionsSettled,
        };
  }
  if (votes.yes + votes.no + votes.abstain === 0)
    return { outcome: null, ground: 'NO_VOTES', binding: ruleConfirmed };
  const settled = ruleConfirmed && rules.adoptionConfirmed;
  const outcome = outcomeByRule(votes, rules);
  if (outcome !== 'REJECTED')
    return { outcome, ground: 'MAJORITY_REACHED', binding: settled && abstentionsSettled };
  return { outcome, ground: votes.yes === votes.no ? 'TIE' : 'MAJORITY_MISSED', binding: settled };
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
  | 'UNANIMOUS_WITH_NO_VOTES'
  | 'ADOPTED_WITHOUT_YES_VOTES'
  | 'MAJORITY_IS_UNANIMOUS'
  | 'REJECTED_THOUGH_ADOPTED'
  | 'CIRCULAR_AGAINST_RULE'
  | 'DEVIATION_NEEDS_REASON';

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
  return deviationReason === null ? refuse('DEVIATION_NEEDS_REASON') : ok(proposal);
}

function contradiction(
  { answers, rule }: CircularProcedure,
  outcome: CircularOutcome,
): ConclusionFault | null {
  const { yes, no, abstain } = countedVotes(answers);
  const silenceCounts = rule === 'SILENCE_IS_CONSENT';
  if (!silenceCounts && yes + no + abstain === 0) return 'CIRCULAR_WITHOUT_VOTES';
  if (outcome === 'UNANIMOUS' && no > 0) return 'UNANIMOUS_WITH_NO_VOTES';
  const consents = yes > 0 || (silenceCounts && no + abstain < STATE_CODES.length);
  if (outcome !== 'REJECTED' && !consents) return 'ADOPTED_WITHOUT_YES_VOTES';
  if (yes < STATE_CODES.length || outcome === 'UNANIMOUS') return null;
  return outcome === 'MAJORITY' ? 'MAJORITY_IS_UNANIMOUS' : 'REJECTED_THOUGH_ADOPTED';
}
