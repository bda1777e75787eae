import 'server-only';
import { database } from '@/lib/db/client';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isDemonstration } from '@/lib/env';
import { isLoopbackHost } from '@/lib/loopback-host';
import { refuse, type Result } from '@/lib/result';
import { recordSignIn, type SignedIn } from './record-sign-in';

/**
 * Signs in as an invented person without a password: only in the Vorführbetrieb, only when the request's host is this
 * machine itself. Refuses DEMONSTRATION_ONLY, SIGN_IN_FAILED.
 */
export async function signInAsSamplePerson(command: {
  personId: string;
  host: string | null;
}): Promise<Result<SignedIn, RefusalCode>> {
  if (!isDemonstration() || !isLoopbackHost(command.host)) return refuse('DEMONSTRATION_ONLY');
  const person = await database().person.findFirst({
    where: { id: command.personId, sample: true, disabledAt: null },
    select: { id: true },
  });
  return person ? recordSignIn(person.id, 'SAMPLE') : refuse('SIGN_IN_FAILED');
}
