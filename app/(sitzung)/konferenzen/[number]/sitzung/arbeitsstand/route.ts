import { currentActor } from '@/lib/auth/current-actor';
import { sessionPage } from '@/lib/read/session-page';
import { routeNumber } from '@/lib/route-number';

interface Context {
  params: Promise<{ number: string }>;
}

const CACHING = { 'Cache-Control': 'private, no-store' };

/** The recording page's data as it stands now, for the office that records: its page reads itself anew from here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const number = routeNumber((await params).number);
  const actor = await currentActor();
  if (actor.personId === null) return new Response('Nicht angemeldet', { status: 401, headers: CACHING });
  const page = number === null ? null : await sessionPage(actor, number);
  if (!page) return new Response('Diese Sitzung gibt es nicht.', { status: 404, headers: CACHING });
  return Response.json(page, { headers: CACHING });
}
