import 'server-only';
import { dateColumn } from '@/lib/clock';
import { loadSuccession } from '@/lib/db/bodies-in-charge';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { closesCircle } from '@/lib/domain/successor';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadBody, storeBody, type BodyCommand } from './load-body';

export interface EndBody extends BodyCommand {
  /** ISO; null: it goes on, an end that was entered is taken back. */
  lastDay: string | null;
  /** Code of the body that takes over; null: nobody. */
  successor: string | null;
}

/**
 * Enters the last day of a body and who takes over its business: letters and answers go there from then on.
 * Refuses NOT_PERMITTED, NOT_FOUND, CHANGED_MEANWHILE, SUCCESSOR_CIRCLE.
 */
export async function endBody(
  actor: Actor,
  { code, version, lastDay, successor }: EndBody,
): Promise<Result<{ code: string }, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const loaded = await loadBody(db, actor, { code, version });
    if (!loaded.ok) return loaded;
    const follower = lastDay === null ? null : successor;
    if (follower !== null && closesCircle(await loadSuccession(db), code, follower))
      return refuse('SUCCESSOR_CIRCLE');
    const row = follower && (await db.body.findUnique({ where: { code: follower }, select: { id: true } }));
    if (follower !== null && !row) return refuse('NOT_FOUND');
    const stored = await storeBody(
      db,
      { code, version },
      {
        validUntil: lastDay === null ? null : dateColumn(lastDay),
        successorId: row ? row.id : null,
      },
    );
    if (!stored.ok) return stored;
    record({
      verb: 'body.ended',
      subject: { type: 'Body', id: loaded.value.id },
      payload: { code, lastDay, successor: follower },
    });
    return ok({ code });
  });
}
