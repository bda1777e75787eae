import 'server-only';
import { answeredStates, countedVotes, isReadyToConclude } from '@/lib/domain/circular-procedure';
import type { CircularProcedure } from '@/lib/domain/circular-procedure';
import { proposedResult, type CircularOutcome } from '@/lib/domain/circular-result';
import type { VotingRules } from '@/lib/domain/vote';
import { countWords, groundSentence } from '@/lib/i18n/circular-words';
import { TERMS } from '@/lib/i18n/terms';

/** What the office sees before it states the result. */
export interface ConclusionView {
  /** The last day has passed, or all have answered. */
  ready: boolean;
  /** "12 Ja, 1 Nein, 2 Enthaltungen; 1 Land hat nicht geantwortet" */
  counts: string;
  /** "Vorschlag nach den Regeln: einstimmig beschlossen"; null: not to be decided in this way. */
  proposal: string | null;
  outcome: CircularOutcome | null;
  ground: string;
  /** True: every rule it hangs on is confirmed. */
  binding: boolean;
}

/** The result as it would be stated now. Confidential like the votes: for the office that runs it alone. */
export function conclusionView(
  procedure: CircularProcedure,
  rules: VotingRules,
  today: string,
): ConclusionView {
  const { outcome, ground, binding } = proposedResult(procedure, rules);
  const missing = 16 - answeredStates(procedure.answers).length;
  const silent =
    missing === 0
      ? 'alle Länder haben geantwortet'
      : missing === 1
        ? '1 Land hat nicht geantwortet'
        : `${missing} Länder haben nicht geantwortet`;
  return {
    ready: isReadyToConclude(procedure, today),
    counts: `${countWords(countedVotes(procedure.answers))}; ${silent}`,
    proposal: outcome && TERMS.Outcome[outcome],
    ...{ outcome, ground: groundSentence(ground), binding },
  };
}
