import { compareDecided, type DecidedAt, type ResolutionLinkKind } from './resolution-link';

/** What a later resolution says of an earlier one, confirmed by a person. */
export interface LineLink {
  id: string;
  fromId: string;
  toId: string;
  kind: ResolutionLinkKind;
}

/** "verweist auf" leads to another matter: it is shown, but a line does not run on through it. */
export function runsOn({ kind }: Pick<LineLink, 'kind'>): boolean {
  return kind !== 'REFERS_TO';
}

/**
 * The Beschlusslinie of a resolution: all that it carries on, all that carries it on, and what these are linked with in
 * turn; of mere references only its own. Contains the resolution itself.
 */
export function lineMembers(rootId: string, links: readonly LineLink[]): Set<string> {
  const members = new Set([rootId]);
  const waiting = [rootId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const other of neighbours(id, links.filter(runsOn)))
      if (!members.has(other)) {
        members.add(other);
        waiting.push(other);
      }
  for (const other of neighbours(rootId, links)) members.add(other);
  return members;
}

function neighbours(id: string, links: readonly LineLink[]): string[] {
  return links.flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : []));
}

/** In the order in which they were decided, the first one first. */
export function inTime<T extends { decided: DecidedAt }>(resolutions: readonly T[]): T[] {
  return resolutions.toSorted((a, b) => compareDecided(a.decided, b.decided));
}
