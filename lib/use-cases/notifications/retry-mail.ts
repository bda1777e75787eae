import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Lets a mail that was given up be tried anew from now on, after somebody has put right what was in its way.
 * Refuses NOT_PERMITTED, NOT_FOUND, CHANGED_MEANWHILE (it is on its way again).
 */
export async function retryMail(
  actor: Actor,
  { messageId }: { messageId: string },
): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'outbox.read')) return refuse('NOT_PERMITTED');
  return mutate(actor, async ({ db, now, record }) => {
    const message = await db.outboxMessage.findFirst({ where: { id: messageId, kind: 'MAIL' } });
    if (!message) return refuse('NOT_FOUND' as const);
    const { count } = await db.outboxMessage.updateMany({
      where: { id: messageId, failedAt: { not: null } },
      data: { failedAt: null, attempts: 0, availableAt: now },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({ verb: 'mail.retried', subject: { type: 'OutboxMessage', id: messageId } });
    return ok(null);
  });
}
