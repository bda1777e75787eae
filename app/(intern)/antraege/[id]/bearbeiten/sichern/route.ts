import { z } from 'zod';
import { isOwnPage } from '@/app/is-own-page';
import { currentActor } from '@/lib/auth/current-actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import { surpriseMessage } from '@/lib/forms/action';
import type { DraftKept, DraftNotKept } from '@/lib/forms/draft-kept';
import { AutosaveSchema } from '@/lib/forms/motion-text-schemas';
import { formatTime } from '@/lib/i18n/format';
import { refusalMessage } from '@/lib/i18n/refusals';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';
import { savePersonalDraft } from '@/lib/use-cases/motions/save-personal-draft';

/** The status that the editor tells obstacles apart by; every other one is 422 with its sentence. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  CHANGED_MEANWHILE: 409,
  TOO_MANY_ATTEMPTS: 429,
};

/** Keeps a personal draft while somebody types: what the form does without JavaScript, without leaving the page. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  if (!isOwnPage(request)) return new Response('Fremde Seite', { status: 403 });
  const actor = await currentActor();
  if (actor.personId === null) return refused('NOT_SIGNED_IN');
  if (!(await isWithinCommandLimit(actor))) return refused('TOO_MANY_ATTEMPTS');
  const motionId = z.uuid().safeParse((await params).id);
  if (!motionId.success) return refused('NOT_FOUND');
  const sent = AutosaveSchema.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refused('INVALID_INPUT');
  const { personId, draftVersion, ...draft } = sent.data;
  // Somebody else has signed in to this browser since: the text is not theirs.
  if (personId !== actor.personId) return refused('NOT_SIGNED_IN');
  try {
    const kept = await savePersonalDraft(actor, {
      motionId: motionId.data,
      ...draft,
      draftVersion: draftVersion ?? undefined,
    });
    if (!kept.ok) return refused(kept.error);
    return answer({ ...kept.value, savedAt: formatTime(kept.value.savedAt) });
  } catch (error) {
    return answer({ message: surpriseMessage(error) }, 500);
  }
}

function refused(code: RefusalCode): Response {
  return answer({ message: refusalMessage(code) }, STATUS[code] ?? 422);
}

function answer(body: DraftKept | DraftNotKept, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
