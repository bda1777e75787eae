import { isOwnPage } from '@/app/is-own-page';
import { currentActor } from '@/lib/auth/current-actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { ReviewVerb } from '@/lib/domain/review-card';
import { surpriseMessage } from '@/lib/forms/action';
import { ReviewKeySchema } from '@/lib/forms/demand-schemas';
import type { ReviewAnswer } from '@/lib/forms/review-answer';
import { refusalMessage } from '@/lib/i18n/refusals';
import { reviewCard } from '@/lib/read/demand-review-page';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';
import { confirmDemand } from '@/lib/use-cases/demands/confirm-demand';
import { dismissDemand } from '@/lib/use-cases/demands/dismiss-demand';
import { unconfirmDemand } from '@/lib/use-cases/demands/unconfirm-demand';

const VERBS = {
  CONFIRM: confirmDemand,
  DISMISS: dismissDemand,
  REOPEN: unconfirmDemand,
} satisfies Record<ReviewVerb, unknown>;

/** Takes one key of the review and answers with the card as it stands then, also where it was refused. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request)) return new Response('Fremde Seite', { status: 403 });
  const actor = await currentActor();
  if (actor.personId === null) return refused('NOT_SIGNED_IN', 401);
  if (!(await isWithinCommandLimit(actor))) return refused('TOO_MANY_ATTEMPTS', 429);
  const sent = ReviewKeySchema.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refused('INVALID_INPUT', 422);
  const { verb, ...seen } = sent.data;
  try {
    const result = await VERBS[verb](actor, seen);
    const card = await reviewCard(actor, seen.demandId);
    if (result.ok) return answer({ ok: true, card });
    return answer({ ok: false, message: refusalMessage(result.error), card }, 422);
  } catch (error) {
    return answer({ ok: false, message: surpriseMessage(error) }, 500);
  }
}

function refused(code: RefusalCode, status: number): Response {
  return answer({ ok: false, message: refusalMessage(code) }, status);
}

function answer(body: ReviewAnswer, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
