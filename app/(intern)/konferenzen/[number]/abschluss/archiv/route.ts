import { fileResponse } from '@/app/file-response';
import { isOwnPage } from '@/app/is-own-page';
import { currentActor } from '@/lib/auth/current-actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import { surpriseMessage } from '@/lib/forms/action';
import { refusalMessage } from '@/lib/i18n/refusals';
import { routeNumber } from '@/lib/route-number';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';
import { exportTerm } from '@/lib/use-cases/term/export-term';

interface Context {
  params: Promise<{ number: string }>;
}

/** The archive of a term. A command and no link: that it was taken out is recorded. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnPage(request)) return new Response('Fremde Seite', { status: 403 });
  const actor = await currentActor();
  if (actor.personId === null) return refused('NOT_SIGNED_IN', 401);
  if (!(await isWithinCommandLimit(actor))) return refused('TOO_MANY_ATTEMPTS', 429);
  const number = routeNumber((await params).number);
  try {
    const archive = number === null ? null : await exportTerm(actor, number);
    // Whoever may not take it out learns no more than that it is not there.
    if (!archive?.ok) return refused('NOT_FOUND', 404);
    return fileResponse(archive.value, `IntMK-${number ?? ''}-Archiv`, 'zip');
  } catch (error) {
    return new Response(surpriseMessage(error), { status: 500 });
  }
}

function refused(code: RefusalCode, status: number): Response {
  return new Response(refusalMessage(code), { status });
}
