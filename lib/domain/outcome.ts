import { STATE_CODES } from './federal-state';
import type { SessionOutcome } from './session-command';
import { ok, refuse, type Result } from '@/lib/result';

/** How the sixteen Länder voted; Länder that were absent are in none of the three. */
export interface VoteCounts {
  yes: number;
  no: number;
  abstain: number;
}

export type OutcomeContradiction =
  /** einstimmig, but a Land voted Nein. */
  | 'UNANIMOUS_WITH_NO_VOTES'
  /** adopted, but no Land voted Ja. */
  | 'ADOPTED_WITHOUT_YES_VOTES'
  /** Zur Kenntnis, vertagt, zurückgezogen and zusammengelegt are stated, never counted. */
  | 'COUNTS_WITHOUT_VOTE'
  | 'COUNTS_IMPOSSIBLE';

/** True if the resolution stands after the vote: einstimmig or mehrheitlich beschlossen. */
export function isAdopted(outcome: SessionOutcome): boolean {
  return outcome === 'UNANIMOUS' || outcome === 'MAJORITY';
}

/** True if the Länder voted at all: what was noted, postponed, withdrawn or merged has no vote. */
export function isVotedOn(outcome: SessionOutcome): boolean {
  return isAdopted(outcome) || outcome === 'REJECTED';
}

/**
 * The stated outcome beside the counts, if any were stated: accepted as stated, or refused with the contradiction.
 * Which majority adopts is a rule of procedure of the conference and not judged here; nor is whether "einstimmig"
 * bears abstentions, which no source settles (DOMAIN §2.5 [?]).
 */
export function confirmOutcome<Stated extends SessionOutcome>(
  outcome: Stated,
  counts: VoteCounts | null,
): Result<Stated, OutcomeContradiction> {
  if (!counts) return ok(outcome);
  if (!isVotedOn(outcome)) return refuse('COUNTS_WITHOUT_VOTE');
  const all = [counts.yes, counts.no, counts.abstain];
  const cast = counts.yes + counts.no + counts.abstain;
  if (!all.every((count) => Number.isInteger(count) && count >= 0) || cast > STATE_CODES.length || cast === 0)
    return refuse('COUNTS_IMPOSSIBLE');
  if (outcome === 'UNANIMOUS' && counts.no > 0) return refuse('UNANIMOUS_WITH_NO_VOTES');
  if (isAdopted(outcome) && counts.yes === 0) return refuse('ADOPTED_WITHOUT_YES_VOTES');
  return ok(outcome);
}
