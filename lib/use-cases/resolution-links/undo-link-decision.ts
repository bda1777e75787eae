import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadLink } from './load-link';

/**
 * Takes back what was decided on a link: a proposed one is proposed again, one that was drawn by hand is removed.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE (nothing is decided on it).
 */
export async function undoLinkDecision(
  actor: Actor,
  { linkId }: { linkId: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const link = await loadLink(db, actor, linkId);
    if (!link.ok) return link;
    const { fromId, toId, kind, origin, confirmed, rejected } = link.value;
    if (!confirmed && !rejected) return refuse('CHANGED_MEANWHILE' as const);
    if (origin === 'PERSON') await db.resolutionLink.deleteMany({ where: { id: linkId } });
    else
      await db.resolutionLink.update({
        where: { id: linkId },
        data: { confirmedAt: null, confirmedById: null, rejectedAt: null, rejectedById: null },
      });
    record({
      verb: origin === 'PERSON' ? 'resolutionLink.removed' : 'resolutionLink.reopened',
      subject: { type: 'Resolution', id: fromId },
      payload: { link: linkId, to: toId, kind, was: rejected ? 'REJECTED' : 'CONFIRMED' },
    });
    return ok(null);
  });
}
