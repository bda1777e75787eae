import 'server-only';
import type { NextAuthOptions, User } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { now } from '@/lib/clock';
import { loadActor } from '@/lib/db/load-actor';
import { isStandingSession } from '@/lib/db/standing-session';
import { environment, isDemonstration } from '@/lib/env';
import { log } from '@/lib/log';
import type { Result } from '@/lib/result';
import { signInAsSamplePerson } from '@/lib/use-cases/people/sign-in-as-sample-person';
import { SESSION_SECONDS, type SignedIn } from '@/lib/use-cases/people/record-sign-in';
import { signInWithPassword } from '@/lib/use-cases/people/sign-in-with-password';
import { signOut } from '@/lib/use-cases/people/sign-out';
import { nearestOrigin } from './nearest-origin';
import { sessionSecret } from './session-secret';

declare module 'next-auth' {
  interface Session {
    personId?: string;
    epoch?: number;
    sessionId?: string;
  }
  interface User {
    epoch: number;
    sessionId: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    epoch?: number;
    sessionId?: string;
  }
}

const isSecure = () => environment().address?.startsWith('https://') ?? false;

/** Name and attributes of the session cookie; the browser keeps it from scripts and from other sites' posts. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: `${secure ? '__Secure-' : ''}beschlusswerk.session`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/**
 * next-auth's configuration: two ways in, both through a use case; the cookie names person, epoch and session, nothing
 * else. A session that was ended is renewed nowhere, not at next-auth's own addresses either.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/anmelden', signOut: '/', error: '/anmelden' },
    providers: isDemonstration() ? [passwordProvider(), sampleProvider()] : [passwordProvider()],
    callbacks: {
      // `user` comes with the sign-in alone, whatever next-auth's types say.
      jwt: async ({ token, user }: { token: JWT; user?: User }) => {
        if (user) return { sub: token.sub, epoch: user.epoch, sessionId: user.sessionId };
        await requireStanding(token);
        return { sub: token.sub, epoch: token.epoch, sessionId: token.sessionId };
      },
      session: ({ session, token }) => ({
        expires: session.expires,
        personId: token.sub,
        epoch: token.epoch,
        sessionId: token.sessionId,
      }),
    },
    events: { signOut: ({ token }) => endSessionOf(token) },
    logger: {
      // A cookie of a session that is over is an everyday thing.
      error: (code, details) =>
        code === 'JWT_SESSION_ERROR' ? undefined : log().error({ code, details }, 'next-auth'),
    },
  };
}

/** @throws if the session was ended or is over: next-auth then takes the cookie away instead of renewing it */
async function requireStanding({ sub, sessionId }: JWT): Promise<void> {
  const standing =
    sub !== undefined &&
    sessionId !== undefined &&
    (await isStandingSession({ personId: sub, sessionId }, now()));
  if (!standing) throw new Error('the session is over');
}

/** For next-auth's own address for signing out; whoever is not signed in any more has nothing to end. */
async function endSessionOf({ sub, epoch, sessionId }: JWT): Promise<void> {
  if (sub === undefined || epoch === undefined || sessionId === undefined) return;
  const actor = await loadActor(sub, epoch, now());
  if (actor) await signOut(actor, { sessionId });
}

// next-auth takes JSON too: without these, an object would reach the database as a filter, and a mistake the address bar.
const PasswordCredentials = z.object({
  email: z
    .string()
    .max(254)
    .regex(/^[^\0]*$/),
  password: z.string(),
});
const SampleCredentials = z.object({ personId: z.uuid() });

function passwordProvider() {
  return Credentials({
    id: 'password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (credentials, request) => {
      const given = PasswordCredentials.safeParse(credentials);
      if (!given.success) return null;
      const { email, password } = given.data;
      return user(
        await signInWithPassword({
          email,
          password,
          origin: nearestOrigin(header(request, 'x-forwarded-for'), environment().trustedProxies),
        }),
      );
    },
  });
}

function sampleProvider() {
  return Credentials({
    id: 'demo',
    credentials: { personId: { type: 'text' } },
    authorize: async (credentials, request) => {
      const given = SampleCredentials.safeParse(credentials);
      if (!given.success) return null;
      const { personId } = given.data;
      return user(await signInAsSamplePerson({ personId, host: header(request, 'host') }));
    },
  });
}

function header(request: { headers?: Record<string, unknown> }, name: string): string | null {
  const value = request.headers?.[name];
  return typeof value === 'string' ? value : null;
}

function user(result: Result<SignedIn, unknown>): User | null {
  if (!result.ok) return null;
  const { personId, epoch, sessionId } = result.value;
  return { id: personId, epoch, sessionId };
}
