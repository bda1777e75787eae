import 'server-only';
import { cookies, headers } from 'next/headers';
import { getServerSession } from 'next-auth';
import { encode } from 'next-auth/jwt';
import type { SignedIn } from '@/lib/use-cases/people/record-sign-in';
import { nearestOrigin } from './nearest-origin';
import { authOptions, SESSION_SECONDS, sessionCookie } from './options';
import { sessionSecret } from './session-secret';

/** Opens a session for whom a sign-in use case has let in; next-auth reads it like one of its own. */
export async function startSession({ personId, epoch }: SignedIn): Promise<void> {
  const token = await encode({
    secret: sessionSecret(),
    maxAge: SESSION_SECONDS,
    token: { sub: personId, epoch },
  });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_SECONDS });
}

/** Ends the session of this browser. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(sessionCookie().name);
}

/** Person and epoch of the request's session; null without a valid one. Says nothing about the person today. */
export async function readSession(): Promise<SignedIn | null> {
  const session = await getServerSession(authOptions());
  if (session?.personId === undefined || session.epoch === undefined) return null;
  return { personId: session.personId, epoch: session.epoch };
}

/** Where the request came from and which host it asked: what the sign-in use cases want to know. */
export async function requestOrigin(): Promise<{ origin: string | null; host: string | null }> {
  const received = await headers();
  return { origin: nearestOrigin(received.get('x-forwarded-for')), host: received.get('host') };
}
