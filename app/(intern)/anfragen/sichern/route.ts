import { isOwnPage } from '@/app/is-own-page';
import { currentActor } from '@/lib/auth/current-actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import { surpriseMessage } from '@/lib/forms/action';
import { KeepAnswerSchema } from '@/lib/forms/answer-draft-schemas';
import type { AnswerDraftKept, DraftNotKept } from '@/lib/forms/draft-kept';
import { formatTime } from '@/lib/i18n/format';
import { refusalMessage } from '@/lib/i18n/refusals';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';
import { keepAnswerDraft } from '@/lib/use-cases/follow-up/keep-answer-draft';

/** The status that the page tells obstacles apart by; every other one is 422 with its sentence. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  CHANGED_MEANWHILE: 409,
  TOO_MANY_ATTEMPTS: 429,
};

/** Keeps an answer as draft while somebody writes it: what "Entwurf sichern" does, without leaving the page. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request)) return new Response('Fremde Seite', { status: 403 });
  const actor = await currentActor();
  if (actor.personId === null) return refused('NOT_SIGNED_IN');
  if (!(await isWithinCommandLimit(actor))) return refused('TOO_MANY_ATTEMPTS');
  const sent = KeepAnswerSchema.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refused('INVALID_INPUT');
  const { personId, place, ...draft } = sent.data;
  // Somebody else has signed in to this browser since: the text is not theirs.
  if (personId !== actor.personId) return refused('NOT_SIGNED_IN');
  try {
    const kept = await keepAnswerDraft(actor, { demandId: place, ...draft });
    if (!kept.ok) return refused(kept.error);
    const { draftVersion, savedAt } = kept.value;
    return answer({ draftVersion, savedAt: formatTime(savedAt) });
  } catch (error) {
    return answer({ message: surpriseMessage(error) }, 500);
  }
}

function refused(code: RefusalCode): Response {
  return answer({ message: refusalMessage(code) }, STATUS[code] ?? 422);
}

function answer(body: AnswerDraftKept | DraftNotKept, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
