import 'server-only';
import { cookies, headers } from 'next/headers';
import { getServerSession } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { now } from '@/lib/clock';
import { environment } from '@/lib/env';
import { loadActor } from '@/lib/db/load-actor';
import { SESSION_SECONDS, type SignedIn } from '@/lib/use-cases/people/record-sign-in';
import { signOut } from '@/lib/use-cases/people/sign-out';
import { nearestOrigin } from './nearest-origin';
import { authOptions, sessionCookie } from './options';
import { sessionSecret } from './session-secret';

/** Opens a session for whom a sign-in use case has let in; next-auth reads it like one of its own. */
export async function startSession({ personId, epoch, sessionId }: SignedIn): Promise<void> {
  const token = await encode({
    secret: sessionSecret(),
    maxAge: SESSION_SECONDS,
    token: { sub: personId, epoch, sessionId },
  });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_SECONDS });
}

/** Ends the session of this browser for good, and takes its cookie away. */
export async function endSession(): Promise<void> {
  const session = await readSession();
  const actor = session && (await loadActor(session.personId, session.epoch, now()));
  if (actor) await signOut(actor, session);
  (await cookies()).delete(sessionCookie().name);
}

/** The request's session; null without one that stands. Says nothing about the person today. */
export async function readSession(): Promise<SignedIn | null> {
  const session = await getServerSession(authOptions());
  const { personId, epoch, sessionId } = session ?? {};
  if (personId === undefined || epoch === undefined || sessionId === undefined) return null;
  return { personId, epoch, sessionId };
}

/** Where the request came from and which host it asked: what the sign-in use cases want to know. */
export async function requestOrigin(): Promise<{ origin: string | null; host: string | null }> {
  const received = await headers();
  const origin = nearestOrigin(received.get('x-forwarded-for'), environment().trustedProxies);
  return { origin, host: received.get('host') };
}
