import 'server-only';
import { verifyPassword } from '@/lib/auth/password';
import { database } from '@/lib/db/client';
import { countAttempt } from '@/lib/db/rate-limit';
import type { RefusalCode } from '@/lib/domain/refusal';
import { refuse, type Result } from '@/lib/result';
import { recordSignIn, type SignedIn } from './record-sign-in';

const PER_ADDRESS = { attempts: 10, seconds: 15 * 60 };
const PER_ORIGIN = { attempts: 60, seconds: 15 * 60 };

export interface PasswordSignIn {
  email: string;
  password: string;
  /** Where the request came from, as the nearest proxy saw it; null where unknown. */
  origin: string | null;
}

/**
 * Checks address and password. Unknown address, wrong password and a disabled person get the same refusal after the
 * same time. Refuses TOO_MANY_ATTEMPTS, SIGN_IN_FAILED.
 */
export async function signInWithPassword(command: PasswordSignIn): Promise<Result<SignedIn, RefusalCode>> {
  const email = command.email.trim().toLowerCase();
  if (!(await withinLimits(email, command.origin))) return refuse('TOO_MANY_ATTEMPTS');
  const person = await database().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const matches = await verifyPassword(person?.passwordHash ?? null, command.password);
  if (!matches || !person || person.disabledAt !== null) return refuse('SIGN_IN_FAILED');
  return recordSignIn(person.id, 'PASSWORD');
}

async function withinLimits(email: string, origin: string | null): Promise<boolean> {
  const address = await countAttempt(`sign-in:${email}`, PER_ADDRESS);
  const place = origin === null || (await countAttempt(`sign-in-from:${origin}`, PER_ORIGIN));
  return address && place;
}
