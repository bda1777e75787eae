import { createHash } from 'node:crypto';
import { currentActor } from '@/lib/auth/current-actor';
import { sessionBeamer } from '@/lib/read/session-beamer';
import { sessionFollow } from '@/lib/read/session-follow';
import { routeNumber } from '@/lib/route-number';

interface Context {
  params: Promise<{ number: string }>;
}

/** Made for this reader alone: nothing on the way keeps it, and nothing changes the mark by which it is known again. */
const CACHING = { 'Cache-Control': 'private, no-store, no-transform' };

/** The sitting as this reader may see it, as data; 304 for who has seen just this. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const number = routeNumber((await params).number);
  const query = new URL(request.url).searchParams;
  const actor = await currentActor();
  // Told apart from what is not there, so that a window left open overnight can say why it stands still.
  if (actor.personId === null) return new Response('Nicht angemeldet', { status: 401, headers: CACHING });
  if (number === null) return notFound();
  const view =
    query.get('ansicht') === 'beamer'
      ? await sessionBeamer(actor, number)
      : await sessionFollow(actor, number, query.get('punkt'));
  if (!view) return notFound();
  const body = JSON.stringify(view);
  const mark = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { ...CACHING, ETag: mark };
  if (request.headers.get('if-none-match') === mark) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
}

function notFound(): Response {
  return new Response('Diese Sitzung gibt es nicht.', { status: 404, headers: CACHING });
}
