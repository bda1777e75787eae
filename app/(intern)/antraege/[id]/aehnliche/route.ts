import { currentActor } from '@/lib/auth/current-actor';
import { similarToMotion } from '@/lib/read/similar-to-motion';
import { isWithinCommandLimit } from '@/lib/use-cases/command-limit';

/** What is similar to what this person is writing: to the draft that is kept, so that no text stands in an address. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await currentActor();
  if (actor.personId === null) return new Response('Nicht angemeldet', { status: 401 });
  if (!(await isWithinCommandLimit(actor))) return new Response('Zu viele Versuche', { status: 429 });
  const page = await similarToMotion(actor, (await params).id, { draft: true });
  if (!page) return new Response('Nicht gefunden', { status: 404 });
  return Response.json(page, { headers: { 'Cache-Control': 'no-store' } });
}
