import 'server-only';
import type { MailRhythm } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** Sets how often the person gets mails: at once, daily collected, or none. Refuses NOT_SIGNED_IN. */
export async function changeMailRhythm(
  actor: Actor,
  { mailRhythm }: { mailRhythm: MailRhythm },
): Promise<Result<null, RefusalCode>> {
  const { personId } = actor;
  if (personId === null) return refuse('NOT_SIGNED_IN');
  return mutate(actor, async ({ db, record }) => {
    // One's own single choice: the last one counts, so no version is asked for.
    await db.person.update({ where: { id: personId }, data: { mailRhythm } });
    record({
      verb: 'person.mailRhythmChanged',
      subject: { type: 'Person', id: personId },
      payload: { mailRhythm },
    });
    return ok(null);
  });
}
