import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadDispatchDraft, type DispatchCommand } from './load-dispatch';

/**
 * Throws a draft away; what stood in it is to be sent again. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE,
 * DISPATCH_SENT.
 */
export async function discardDispatch(
  actor: Actor,
  command: DispatchCommand,
): Promise<Result<{ conferenceNumber: number }, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const loaded = await loadDispatchDraft(db, actor, command);
    if (!loaded.ok) return loaded;
    const { id, kind, body, conference } = loaded.value;
    await db.dispatch.delete({ where: { id } });
    record({
      verb: 'dispatch.discarded',
      subject: { type: 'Dispatch', id },
      payload: { kind, body: body.code, conference: conference.number },
    });
    return ok({ conferenceNumber: conference.number });
  });
}
