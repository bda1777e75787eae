import { ok, refuse, type Result } from '@/lib/result';
import { PROPOSED_RULES, settledRule, type RuleKey } from './conference-rule';
import { STATE_CODES, type StateCode } from './federal-state';
import { confirmOutcome, isAdopted, isVotedOn, type OutcomeContradiction, type VoteCounts } from './outcome';
import type { NamedVotes, SessionOutcome, StatedOutcome } from './session-command';

/** What adopts a motion: so many Ja of all sixteen, or more Ja than Nein among the votes cast. DOMAIN §2.5 [?]. */
export type AdoptionRule = { kind: 'MINIMUM_YES'; yes: number } | { kind: 'SIMPLE_MAJORITY' };

/** The rules of procedure of a conference by which votes are judged; what is not confirmed warns instead of blocking. */
export interface VotingRules {
  adoption: AdoptionRule;
  adoptionConfirmed: boolean;
  /** Whether "einstimmig" bears abstentions. */
  abstentionsAllowed: boolean;
  abstentionsConfirmed: boolean;
}

/** What stands against a rule of procedure: refused if the rule is confirmed, else recorded with a reason. */
export type VoteDeviation =
  /** einstimmig with abstentions, where every Land has to say Ja. */
  | 'UNANIMOUS_WITH_ABSTENTIONS'
  /** mehrheitlich without a Nein, where abstentions do not matter. */
  | 'MAJORITY_IS_UNANIMOUS'
  | 'ADOPTED_BELOW_MAJORITY'
  | 'REJECTED_THOUGH_ADOPTED';

export type VoteFault =
  | OutcomeContradiction
  | VoteDeviation
  | 'COUNTS_DISAGREE_WITH_VOTES'
  | 'VOTE_OF_ABSENT_STATE'
  | 'MORE_VOTES_THAN_STATES'
  | 'DEVIATION_NEEDS_REASON';

/** In what circumstances was voted. */
export interface VoteCircumstances {
  /** Länder in the room; empty where attendance is not kept: then any Land may have voted. */
  present: readonly StateCode[];
  rules: VotingRules;
}

/** A vote without contradiction, as the record keeps it. */
export interface JudgedVote {
  /** As stated, or counted from the named votes. */
  counts: VoteCounts | null;
  /** Null where nothing stands against a rule. */
  deviationReason: string | null;
}

/** The voting rules among a conference's rules of procedure; what nobody settled is as proposed and unconfirmed. */
export function votingRules(
  rows: readonly { key: RuleKey; value: unknown; confirmed: boolean }[],
): VotingRules {
  const adoption = settledRule(rows, 'ADOPTION_MAJORITY');
  const abstention = settledRule(rows, 'UNANIMITY_WITH_ABSTENTION');
  const yes = adoption.value.minimumYes;
  return {
    adoption:
      adoption.value.simpleMajority === true
        ? { kind: 'SIMPLE_MAJORITY' }
        : {
            kind: 'MINIMUM_YES',
            yes: typeof yes === 'number' ? yes : Number(PROPOSED_RULES.ADOPTION_MAJORITY.minimumYes),
          },
    adoptionConfirmed: adoption.confirmed,
    abstentionsAllowed: abstention.value.abstentionsAllowed !== false,
    abstentionsConfirmed: abstention.confirmed,
  };
}

/** Ja, Nein and Enthaltungen among named votes. */
export function countsOf(votes: NamedVotes): VoteCounts {
  const choices = Object.values(votes);
  const of = (wanted: string) => choices.filter((choice) => choice === wanted).length;
  return { yes: of('YES'), no: of('NO'), abstain: of('ABSTAIN') };
}

/** True if the rule adopts what so many voted for. Abstentions and absent Länder are no votes. */
export function isAdoptedBy(rule: AdoptionRule, { yes, no }: VoteCounts): boolean {
  return rule.kind === 'SIMPLE_MAJORITY' ? yes > no : yes >= rule.yes;
}

/** What a vote comes to by the rules. */
export function outcomeByRule(
  counts: VoteCounts,
  { adoption, abstentionsAllowed }: Pick<VotingRules, 'adoption' | 'abstentionsAllowed'>,
): 'UNANIMOUS' | 'MAJORITY' | 'REJECTED' {
  if (!isAdoptedBy(adoption, counts)) return 'REJECTED';
  return counts.no === 0 && (counts.abstain === 0 || abstentionsAllowed) ? 'UNANIMOUS' : 'MAJORITY';
}

/** True if what was recorded follows from a rule that is not confirmed: it is printed "unbestätigt". */
export function restsOnUnconfirmedRule(
  outcome: SessionOutcome,
  counts: VoteCounts | null,
  { adoptionConfirmed, abstentionsConfirmed }: VotingRules,
): boolean {
  if (!isVotedOn(outcome)) return false;
  return !adoptionConfirmed || (counts !== null && counts.abstain > 0 && !abstentionsConfirmed);
}

/**
 * The stated outcome beside counts or named votes, the Länder in the room and the rules of procedure: as the record
 * keeps it, or refused with the contradiction. What hangs on a rule is refused if the rule is confirmed; otherwise it
 * takes a reason (DEVIATION_NEEDS_REASON). Nothing is invented: without counts only what is certain contradicts.
 * Source: DOMAIN §2.5, ARCHITECTURE §3.
 */
export function judgeVote(
  { outcome, counts: statedCounts, votes, deviationReason }: StatedVote,
  { present, rules }: VoteCircumstances,
): Result<JudgedVote, VoteFault> {
  const counts = votes ? countsOf(votes) : statedCounts;
  const confirmed = confirmOutcome(outcome, counts);
  if (!confirmed.ok) return confirmed;
  const fault = faultOfVotes({ counts: statedCounts, votes }, present);
  if (fault) return refuse(fault);
  if (outcome === 'MAJORITY' && counts?.no === 0 && counts.abstain === 0)
    return refuse('MAJORITY_IS_UNANIMOUS');
  // Sixteen Ja adopt under every rule there can be.
  if (outcome === 'REJECTED' && counts?.yes === STATE_CODES.length) return refuse('REJECTED_THOUGH_ADOPTED');
  const deviations = deviationsOf(outcome, counts, { present, rules });
  const blocking = deviations.find((one) => isConfirmed(one, rules));
  if (blocking) return refuse(blocking);
  if (deviations.length > 0 && deviationReason === null) return refuse('DEVIATION_NEEDS_REASON');
  return ok({ counts, deviationReason: deviations.length > 0 ? deviationReason : null });
}

/** The part of a stated outcome that is judged. */
export type StatedVote = Pick<StatedOutcome, 'outcome' | 'counts' | 'votes' | 'deviationReason'>;

/** What counts and named votes say against each other or against who was there. */
function faultOfVotes(
  { counts, votes }: Pick<StatedVote, 'counts' | 'votes'>,
  present: readonly StateCode[],
): VoteFault | null {
  const named = votes ? countsOf(votes) : null;
  if (named && counts && (['yes', 'no', 'abstain'] as const).some((key) => named[key] !== counts[key]))
    return 'COUNTS_DISAGREE_WITH_VOTES';
  if (present.length === 0) return null;
  const voting = STATE_CODES.filter((state) => votes?.[state] !== undefined);
  if (voting.some((state) => !present.includes(state))) return 'VOTE_OF_ABSENT_STATE';
  return counts && counts.yes + counts.no + counts.abstain > present.length ? 'MORE_VOTES_THAN_STATES' : null;
}

/** All that stands against the rules; those of procedure alone, never arithmetic. */
export function deviationsOf(
  outcome: SessionOutcome,
  counts: VoteCounts | null,
  { present, rules }: VoteCircumstances,
): VoteDeviation[] {
  const { adoption, abstentionsAllowed } = rules;
  const found: VoteDeviation[] = [];
  if (isAdopted(outcome) && !isAdoptedBy(adoption, counts ?? mostFavourable(outcome, present)))
    found.push('ADOPTED_BELOW_MAJORITY');
  if (!counts) return found;
  if (outcome === 'UNANIMOUS' && counts.abstain > 0 && !abstentionsAllowed)
    found.push('UNANIMOUS_WITH_ABSTENTIONS');
  if (outcome === 'MAJORITY' && counts.no === 0 && abstentionsAllowed) found.push('MAJORITY_IS_UNANIMOUS');
  if (outcome === 'REJECTED' && isAdoptedBy(adoption, counts)) found.push('REJECTED_THOUGH_ADOPTED');
  return found;
}

/** The most Ja that an adopted motion can have had where nobody counted; mehrheitlich leaves one Land that did not agree. */
function mostFavourable(outcome: SessionOutcome, present: readonly StateCode[]): VoteCounts {
  const voting = present.length === 0 ? STATE_CODES.length : present.length;
  return { yes: voting - (outcome === 'MAJORITY' ? 1 : 0), no: 0, abstain: 0 };
}

function isConfirmed(deviation: VoteDeviation, rules: VotingRules): boolean {
  const byAdoption = deviation === 'ADOPTED_BELOW_MAJORITY' || deviation === 'REJECTED_THOUGH_ADOPTED';
  return byAdoption ? rules.adoptionConfirmed : rules.abstentionsConfirmed;
}
