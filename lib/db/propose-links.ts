import 'server-only';
import type { LinkOrigin, ResolutionLinkKind } from '@/lib/domain/resolution-link';
import type { Prisma } from './generated/client';

/** A link between two resolutions as it is stored before anybody decided on it. */
export interface ProposedLink {
  fromId: string;
  toId: string;
  kind: ResolutionLinkKind;
  origin: LinkOrigin;
  quote: string | null;
  score: number | null;
}

/**
 * Stores links as proposed. Between two resolutions stands one link at most: where there is one, drawn, confirmed,
 * proposed or rejected, nothing is proposed again.
 * @returns how many are new
 */
export async function storeProposals(
  db: Prisma.TransactionClient,
  proposals: readonly ProposedLink[],
  now: Date,
): Promise<number> {
  if (proposals.length === 0) return 0;
  const stored = await db.resolutionLink.findMany({
    where: { OR: proposals.map(({ fromId, toId }) => ({ fromResolutionId: fromId, toResolutionId: toId })) },
    select: { fromResolutionId: true, toResolutionId: true },
  });
  const taken = new Set(stored.map((link) => pairOf(link.fromResolutionId ?? '', link.toResolutionId)));
  const fresh = proposals.filter(({ fromId, toId }) => {
    const pair = pairOf(fromId, toId);
    return !taken.has(pair) && taken.add(pair);
  });
  await db.resolutionLink.createMany({
    data: fresh.map(({ fromId, toId, ...link }) => ({
      ...{ ...link, fromResolutionId: fromId, toResolutionId: toId, createdAt: now },
    })),
  });
  return fresh.length;
}

const pairOf = (fromId: string, toId: string) => `${fromId} ${toId}`;

/**
 * What the motions of these resolutions said of earlier ones their Länder decided with them: confirmed from the start,
 * by whoever linked them.
 * @returns how many
 */
export async function adoptMotionLinks(
  db: Prisma.TransactionClient,
  resolutions: readonly { id: string; motionId: string | null }[],
  now: Date,
): Promise<number> {
  const byMotion = new Map(
    resolutions.flatMap(({ id, motionId }) => (motionId ? [[motionId, id] as const] : [])),
  );
  if (byMotion.size === 0) return 0;
  const links = await db.resolutionLink.findMany({
    where: { fromMotionId: { in: [...byMotion.keys()] }, rejectedAt: null },
    select: { fromMotionId: true, toResolutionId: true, kind: true, confirmedById: true },
  });
  const { count } = await db.resolutionLink.createMany({
    data: links.flatMap(({ fromMotionId, ...link }) => {
      const fromResolutionId = byMotion.get(fromMotionId ?? '');
      if (fromResolutionId === undefined || fromResolutionId === link.toResolutionId) return [];
      return [{ ...link, fromResolutionId, origin: 'MOTION' as const, confirmedAt: now, createdAt: now }];
    }),
    skipDuplicates: true,
  });
  return count;
}
