import { currentActor } from '@/lib/auth/current-actor';
import { sessionEvents } from '@/lib/read/session-events';
import { routeNumber } from '@/lib/route-number';

interface Context {
  params: Promise<{ number: string }>;
}

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressed, the events would wait for one another.
  'Cache-Control': 'private, no-store, no-transform',
  // The same for nginx before the program.
  'X-Accel-Buffering': 'no',
  // Kept alive, the connection of a stream that ended would carry the next one into a program that is ending.
  Connection: 'close',
};

/** Server-sent events: the sitting changed. What changed every browser asks for itself, at /stand. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const number = routeNumber((await params).number);
  const stream = number === null ? null : await sessionEvents(await currentActor(), number, request.signal);
  if (stream === null) return new Response('Diese Sitzung gibt es nicht.', { status: 404 });
  if (stream === 'TOO_MANY') return new Response('Zu viele offene Fenster', { status: 429 });
  return new Response(stream, { headers: HEADERS });
}
