import type { FollowUpKind } from './demand-status';

export const FOLLOW_UP_VISIBILITIES = ['INTERNAL', 'RELEASED', 'PUBLIC'] as const;
/** INTERNAL: the members; RELEASED: the addressee too; PUBLIC: everybody. */
export type FollowUpVisibility = (typeof FOLLOW_UP_VISIBILITIES)[number];

/**
 * Who may be let read an entry of that kind. A body always reads its own answer, so that is never INTERNAL; remarks
 * and what was carried over never leave the members.
 */
export function possibleVisibilities(kind: FollowUpKind): readonly FollowUpVisibility[] {
  if (kind === 'ASSESSED') return FOLLOW_UP_VISIBILITIES;
  if (kind === 'ANSWERED' || kind === 'SENT' || kind === 'REMINDED') return ['RELEASED', 'PUBLIC'];
  return ['INTERNAL'];
}
