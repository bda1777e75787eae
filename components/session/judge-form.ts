import type { Session } from '@/lib/domain/session';
import type { SessionCommand, StatedOutcome } from '@/lib/domain/session-command';
import { countsOf, deviationsOf, judgeVote, type VoteFault } from '@/lib/domain/vote';
import { formInput } from '@/lib/forms/form-data';
import { AdoptGreenListSchema, RecordOutcomeSchema } from '@/lib/forms/session-schemas';
import { SESSION_SENTENCES } from '@/lib/i18n/refusals/session';
import { ok, refuse, type Result } from '@/lib/result';

/** Why an outcome cannot be recorded as it was filled in. */
export interface FormProblem {
  sentences: string[];
  /** It can, with a reason: what stands against it is a rule that nobody confirmed. */
  deviates: boolean;
  /** German sentences by field name. */
  fields: Record<string, string[]>;
}

/** The command that a form means, judged as the program will judge it, so that the room hears of a slip at once. */
export function judgeForm(
  form: FormData,
  enBloc: boolean,
  session: Session,
): Result<SessionCommand, FormProblem> {
  const sent = (enBloc ? AdoptGreenListSchema : RecordOutcomeSchema).safeParse(formInput(form));
  if (!sent.success) {
    const fields: Record<string, string[]> = {};
    for (const { path, message } of sent.error.issues) (fields[path.join('.')] ??= []).push(message);
    return refuse({ sentences: Object.values(fields).flat(), deviates: false, fields });
  }
  const { command } = sent.data;
  const judged = judgeVote(command.stated, session);
  if (!judged.ok) return refuse(problemOf(judged.error, command.stated, session));
  if (lacksReason(command, session))
    return refuse({
      sentences: [SESSION_SENTENCES.CORRECTION_NEEDS_REASON],
      ...{ deviates: false, fields: { correctionReason: ['Bitte nennen Sie den Grund.'] } },
    });
  return ok(command);
}

function problemOf(
  fault: VoteFault,
  { outcome, counts, votes }: StatedOutcome,
  session: Session,
): FormProblem {
  if (fault !== 'DEVIATION_NEEDS_REASON')
    return { sentences: [SESSION_SENTENCES[fault]], deviates: false, fields: {} };
  const against = deviationsOf(outcome, votes ? countsOf(votes) : counts, session);
  const sentences = [...against.map((one) => SESSION_SENTENCES[one]), SESSION_SENTENCES[fault]];
  return { sentences, deviates: true, fields: {} };
}

function lacksReason(command: SessionCommand, { status }: Session): boolean {
  if (command.kind !== 'RECORD_OUTCOME') return false;
  return command.correctionReason === null && (command.seenDecisionId !== null || status === 'HELD');
}
