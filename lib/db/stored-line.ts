import 'server-only';
import { lineMembers, runsOn, type LineLink } from '@/lib/domain/resolution-line';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import { printableResolutions } from './printable-resolutions';

/** Longer than any line an office could read; keeps one look at the database from becoming many. */
const ROUNDS = 20;

/**
 * The confirmed links of a resolution's Beschlusslinie. It runs through what this reader may read alone: what is hidden
 * leaves no trace, not even as the missing piece between two others.
 */
export async function loadLine(db: Database, actor: Actor, rootId: string): Promise<LineLink[]> {
  const links = new Map<string, LineLink>();
  const known = new Set([rootId]);
  let frontier = [rootId];
  for (let round = 0; round < ROUNDS && frontier.length > 0; round += 1) {
    for (const link of await linksAt(db, actor, frontier)) links.set(link.id, link);
    frontier = [...links.values()]
      .filter(runsOn)
      .flatMap(({ fromId, toId }) => [fromId, toId])
      .filter((id) => !known.has(id) && known.add(id));
  }
  const members = lineMembers(rootId, [...links.values()]);
  return [...links.values()].filter(({ fromId, toId }) => members.has(fromId) && members.has(toId));
}

async function linksAt(db: Database, actor: Actor, ids: readonly string[]): Promise<LineLink[]> {
  const readable = printableResolutions(actor);
  const rows = await db.resolutionLink.findMany({
    where: {
      ...{ confirmedAt: { not: null }, rejectedAt: null, fromResolution: readable, toResolution: readable },
      OR: [{ fromResolutionId: { in: [...ids] } }, { toResolutionId: { in: [...ids] } }],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, fromResolutionId: true, toResolutionId: true, kind: true },
  });
  return rows.flatMap(({ id, fromResolutionId, toResolutionId, kind }) =>
    fromResolutionId === null ? [] : [{ id, fromId: fromResolutionId, toId: toResolutionId, kind }],
  );
}
