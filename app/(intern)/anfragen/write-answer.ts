import 'server-only';
import type { z } from 'zod';
import type { RefusalCode } from '@/lib/domain/refusal';
import { fieldErrors } from '@/lib/forms/action';
import type { WriteAnswerSchema } from '@/lib/forms/answer-draft-schemas';
import { AnswerDemandsSchema } from '@/lib/forms/follow-up-schemas';
import type { ExplainedRefusal } from '@/lib/forms/form-state';
import { leftOutWords } from '@/lib/i18n/left-out-files';
import { refusalMessage } from '@/lib/i18n/refusals';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { answerDemands } from '@/lib/use-cases/follow-up/answer-demands';
import { keepAnswerDraft } from '@/lib/use-cases/follow-up/keep-answer-draft';

/** What became of it. */
type Written = 'ANSWERED' | 'KEPT';

/** What the form says then. */
export const WRITTEN: Readonly<Record<Written, string>> = {
  ANSWERED: 'Die Stellungnahme ist abgegeben. Die Geschäftsstelle wird unterrichtet.',
  KEPT: 'Der Entwurf ist gesichert. Außer Ihnen liest ihn niemand; abgegeben ist noch nichts.',
};

/**
 * Keeps what was written, ticked and chosen as the person's draft first, so that no refusal loses any of it; then sends
 * it, if that was asked for. Refuses as keepAnswerDraft and answerDemands do, with the fields that have to be mended and
 * the files that could not be taken.
 */
export async function writeAnswer(
  actor: Actor,
  { place: demandId, text, answers, files, removed, then }: z.output<typeof WriteAnswerSchema>,
): Promise<Result<Written, RefusalCode | ExplainedRefusal>> {
  const demandIds = answers.map((value) => value.split(':')[0] ?? '');
  const kept = await keepAnswerDraft(actor, { demandId, text, demandIds, files, removed });
  if (!kept.ok) return kept;
  const leftOut = kept.value.leftOut.map(leftOutWords);
  if (leftOut.length > 0)
    return refuse({
      message:
        'Nicht alle Dateien konnten übernommen werden. Abgegeben ist noch nichts; alles andere ist als Entwurf gesichert.',
      fieldErrors: { files: leftOut },
    });
  if (then === 'sichern') return ok('KEPT');
  const command = AnswerDemandsSchema.safeParse({ answers, text });
  if (!command.success)
    return refuse({ message: refusalMessage('INVALID_INPUT'), fieldErrors: fieldErrors(command.error) });
  const sent = await answerDemands(actor, { ...command.data, draft: { demandId } });
  return sent.ok ? ok('ANSWERED') : sent;
}
