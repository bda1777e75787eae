import 'server-only';
import type { NextAuthOptions, User } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { environment, isDemonstration } from '@/lib/env';
import type { Result } from '@/lib/result';
import { signInAsSamplePerson } from '@/lib/use-cases/people/sign-in-as-sample-person';
import type { SignedIn } from '@/lib/use-cases/people/record-sign-in';
import { signInWithPassword } from '@/lib/use-cases/people/sign-in-with-password';
import { nearestOrigin } from './nearest-origin';
import { sessionSecret } from './session-secret';

declare module 'next-auth' {
  interface Session {
    personId?: string;
    epoch?: number;
  }
  interface User {
    epoch: number;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    epoch?: number;
  }
}

/** A working day: whoever signs in in the morning is still signed in at the evening reception. */
export const SESSION_SECONDS = 12 * 60 * 60;

const isSecure = () => environment().address?.startsWith('https://') ?? false;

/** Name and attributes of the session cookie; the browser keeps it from scripts and from other sites' posts. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: `${secure ? '__Secure-' : ''}beschlusswerk.session`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/** next-auth's configuration: two ways in, both through a use case; the session holds person and epoch, nothing else. */
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
      jwt: ({ token, user }: { token: JWT; user?: User }) => ({
        sub: token.sub,
        epoch: user?.epoch ?? token.epoch,
      }),
      session: ({ session, token }) => ({
        expires: session.expires,
        personId: token.sub,
        epoch: token.epoch,
      }),
    },
  };
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
          origin: nearestOrigin(header(request, 'x-forwarded-for')),
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

function user(result: Result<SignedIn, unknown>): { id: string; epoch: number } | null {
  return result.ok ? { id: result.value.personId, epoch: result.value.epoch } : null;
}
