import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import type { LinkOrigin, ResolutionLinkKind } from '@/lib/domain/resolution-link';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A link between two resolutions as the use cases decide on it. */
export interface LoadedLink {
  id: string;
  fromId: string;
  toId: string;
  kind: ResolutionLinkKind;
  origin: LinkOrigin;
  confirmed: boolean;
  rejected: boolean;
}

/**
 * The link that a command is about, inside the write transaction; links of motions are their Länder's own. Refuses
 * NOT_FOUND (also where this person may not read one of the two), NOT_PERMITTED.
 */
export async function loadLink(
  db: Prisma.TransactionClient,
  actor: Actor,
  linkId: string,
): Promise<Result<LoadedLink, RefusalCode>> {
  if (!isId(linkId)) return refuse('NOT_FOUND');
  const readable = printableResolutions(actor);
  const row = await db.resolutionLink.findFirst({
    where: { id: linkId, fromResolution: readable, toResolution: readable },
    select: {
      ...{ id: true, fromResolutionId: true, toResolutionId: true, kind: true, origin: true },
      ...{ confirmedAt: true, rejectedAt: true },
    },
  });
  if (!row || row.fromResolutionId === null) return refuse('NOT_FOUND');
  const inOffice = await actorInOffice(db, actor);
  if (!can(inOffice, 'resolutionLink.decide')) return refuse('NOT_PERMITTED');
  return ok({
    ...{ id: row.id, fromId: row.fromResolutionId, toId: row.toResolutionId, kind: row.kind },
    ...{ origin: row.origin, confirmed: row.confirmedAt !== null, rejected: row.rejectedAt !== null },
  });
}
