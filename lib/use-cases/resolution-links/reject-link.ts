import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadLink } from './load-link';

/**
 * Says that two resolutions have nothing to do with each other; between them nothing is proposed again.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE (somebody decided on it already).
 */
export async function rejectLink(
  actor: Actor,
  { linkId }: { linkId: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const link = await loadLink(db, actor, linkId);
    if (!link.ok) return link;
    const { count } = await db.resolutionLink.updateMany({
      where: { id: linkId, confirmedAt: null, rejectedAt: null },
      data: { rejectedAt: now, rejectedById: actor.personId },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({
      verb: 'resolutionLink.rejected',
      subject: { type: 'Resolution', id: link.value.fromId },
      payload: { link: linkId, to: link.value.toId, kind: link.value.kind },
    });
    return ok(null);
  });
}
