import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Ends one session of the actor for good, wherever its cookie was copied to; other browsers stay signed in.
 * Refuses NOT_SIGNED_IN where there is none to end.
 */
export async function signOut(
  actor: Actor,
  { sessionId }: { sessionId: string },
): Promise<Result<null, RefusalCode>> {
  const { personId } = actor;
  if (personId === null) return refuse('NOT_SIGNED_IN');
  return mutate<null>(actor, async ({ db, now, record }) => {
    const { count } = await db.session.updateMany({
      where: { id: sessionId, personId, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return refuse('NOT_SIGNED_IN');
    record({ verb: 'person.signedOut', subject: { type: 'Person', id: personId } });
    return ok(null);
  });
}
