import { isOwnPage } from '@/app/is-own-page';
import { currentActor } from '@/lib/auth/current-actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import { surpriseMessage } from '@/lib/forms/action';
import type { SessionNotRecorded, SessionRecorded } from '@/lib/forms/session-answer';
import { SentSessionCommandSchema } from '@/lib/forms/session-command-schema';
import { refusalMessage } from '@/lib/i18n/refusals';
import { routeNumber } from '@/lib/route-number';
import { isWithinSessionLimit } from '@/lib/use-cases/command-limit';
import { carryOutSessionCommand } from '@/lib/use-cases/session/carry-out-session-command';
import type { SessionRefusal } from '@/lib/use-cases/session/session-act';

/** The status that the queue of the recording page tells obstacles apart by; every other one is 422. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  CLIENT_KEY_REUSED: 409,
  DECIDED_MEANWHILE: 409,
  GREEN_LIST_SHOWN_OTHERWISE: 409,
  TOO_MANY_ATTEMPTS: 429,
};

/** Takes one command of the recording page, as often as it arrives. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  if (!isOwnPage(request)) return new Response('Fremde Seite', { status: 403 });
  const actor = await currentActor();
  if (actor.personId === null) return refused({ code: 'NOT_SIGNED_IN' });
  if (!(await isWithinSessionLimit(actor))) return refused({ code: 'TOO_MANY_ATTEMPTS' });
  const conferenceNumber = routeNumber((await params).number);
  if (conferenceNumber === null) return refused({ code: 'NOT_FOUND' });
  const sent = SentSessionCommandSchema.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refused({ code: 'INVALID_INPUT' });
  try {
    const result = await carryOutSessionCommand(actor, sent.data, conferenceNumber);
    return result.ok ? answer({ ok: true, decisionId: result.value.decisionId }) : refused(result.error);
  } catch (error) {
    return answer({ ok: false, code: null, message: surpriseMessage(error) }, 500);
  }
}

function refused({ code, standing, items }: SessionRefusal): Response {
  const sent = standing && { ...standing, recordedAt: standing.recordedAt.toISOString() };
  const more = { ...(standing === undefined ? {} : { standing: sent ?? null }), ...(items ? { items } : {}) };
  return answer({ ok: false, code, message: refusalMessage(code), ...more }, STATUS[code] ?? 422);
}

function answer(body: SessionRecorded | SessionNotRecorded, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
