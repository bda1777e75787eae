import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { ResolutionLinkKind } from '@/lib/domain/resolution-link';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadLink } from './load-link';

/**
 * Confirms a proposed link, as it was proposed or as another kind; from then on the Beschlusslinie shows it.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE (somebody decided on it already).
 */
export async function confirmLink(
  actor: Actor,
  { linkId, kind }: { linkId: string; kind: ResolutionLinkKind },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const link = await loadLink(db, actor, linkId);
    if (!link.ok) return link;
    const { count } = await db.resolutionLink.updateMany({
      where: { id: linkId, confirmedAt: null, rejectedAt: null },
      data: { kind, confirmedAt: now, confirmedById: actor.personId },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({
      verb: 'resolutionLink.confirmed',
      subject: { type: 'Resolution', id: link.value.fromId },
      payload: { link: linkId, to: link.value.toId, kind, proposedAs: link.value.kind },
    });
    return ok(null);
  });
}
