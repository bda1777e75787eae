import 'server-only';
import { loadActor } from '@/lib/db/load-actor';
import { database } from '@/lib/db/client';
import { mutate } from '@/lib/db/mutate';
import { forgetAttempts } from '@/lib/db/rate-limit';
import { now } from '@/lib/clock';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';

/** What a session is made of: it holds until it is ended, is over, or the person's epoch is no longer this one. */
export interface SignedIn {
  personId: string;
  epoch: number;
  sessionId: string;
}

/** A working day: whoever signs in in the morning is still signed in at the evening reception. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Longer than any limit's window. */
const ATTEMPTS_KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Opens a session of the person; the identity was checked before. Refuses SIGN_IN_FAILED for a disabled person.
 */
export async function recordSignIn(
  personId: string,
  method: 'PASSWORD' | 'SAMPLE',
): Promise<Result<SignedIn, RefusalCode>> {
  const person = await database().person.findUnique({
    where: { id: personId },
    select: { sessionEpoch: true },
  });
  const actor = person && (await loadActor(personId, person.sessionEpoch, now()));
  if (!actor) return refuse('SIGN_IN_FAILED');
  // Attempts on invented addresses would pile up; a sign-in is rare enough to clear them away.
  await forgetAttempts(new Date(now().getTime() - ATTEMPTS_KEPT_MS));
  const epoch = person.sessionEpoch;
  return mutate(actor, async ({ db, now: moment, record }) => {
    const where = { id: personId, sessionEpoch: epoch, disabledAt: null };
    const { count } = await db.person.updateMany({ where, data: { lastSignInAt: moment } });
    if (count === 0) return refuse('SIGN_IN_FAILED' as const);
    // What is over opens nothing any more; a sign-in is rare enough to clear it away.
    await db.session.deleteMany({ where: { expiresAt: { lt: moment } } });
    const expiresAt = new Date(moment.getTime() + SESSION_SECONDS * 1000);
    const { id: sessionId } = await db.session.create({
      data: { personId, startedAt: moment, expiresAt },
      select: { id: true },
    });
    record({ verb: 'person.signedIn', subject: { type: 'Person', id: personId }, payload: { method } });
    return ok({ personId, epoch, sessionId });
  });
}
