/** What a motion can say of an earlier resolution (UX "Antrag"); the archive knows further kinds. */
export const MOTION_LINK_KINDS = ['REAFFIRMS', 'CONTINUES', 'REPLACES'] as const;
export type MotionLinkKind = (typeof MOTION_LINK_KINDS)[number];

/** What a resolution does with an earlier one; always said by the later of the two. */
export const RESOLUTION_LINK_KINDS = ['REAFFIRMS', 'CONTINUES', 'REPLACES', 'RENEWS', 'REFERS_TO'] as const;
export type ResolutionLinkKind = (typeof RESOLUTION_LINK_KINDS)[number];

/** How a link came to be proposed. */
export const LINK_ORIGINS = ['WORDS', 'SIMILARITY', 'MOTION', 'PERSON'] as const;
export type LinkOrigin = (typeof LINK_ORIGINS)[number];

/** When a resolution was decided, as far as its place before or behind another depends on it. */
export interface DecidedAt {
  conference: number;
  /** ISO; null where the archive knows no day. */
  on: string | null;
  /** In the printed order of its meeting. */
  position: number;
}

/** Below zero if `a` was decided before `b`: by conference, then by day, then by the place in the minutes. */
export function compareDecided(a: DecidedAt, b: DecidedAt): number {
  if (a.conference !== b.conference) return a.conference - b.conference;
  if (a.on !== null && b.on !== null && a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.position - b.position;
}

/**
 * True if `from` may say of `to` that it reaffirms, continues, … it: only what was decided before can be spoken of. As
 * every link leads back in time, links never run in a circle.
 */
export function leadsBack(from: DecidedAt, to: DecidedAt): boolean {
  return compareDecided(from, to) > 0;
}
