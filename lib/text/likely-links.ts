import { leadsBack } from '@/lib/domain/resolution-link';
import { linkMentions } from './link-mentions';
import type { LinkableResolution, LinkProposal } from './proposed-links';

/** A resolution speaks of an earlier one without naming it: then the nearest is meant, if it is near at all. */
const NEAR_ENOUGH_WITH_WORDS = 0.3;
/** Without a word about it two resolutions have to share more than half of what tells them from others. */
const NEAR_ENOUGH_ALONE = 0.5;
const MOST = 3;

/**
 * Links to the earlier resolutions that are most like this one. Where a sentence says "erneut" or "langjährige
 * Forderung" and names none, the nearest is proposed with that sentence; what is merely very alike is proposed as
 * carrying on.
 * @param near how like others of the archive are, from 0 to 1 (lib/db/resemblance)
 */
export function linksByLikeness(
  resolution: LinkableResolution,
  archive: readonly LinkableResolution[],
  near: readonly { id: string; score: number }[],
): LinkProposal[] {
  const known = new Map(archive.map((one) => [one.id, one]));
  const alike = near
    .filter(({ id }) => {
      const other = known.get(id);
      return other !== undefined && leadsBack(resolution.decided, other.decided);
    })
    .filter(({ id }) => known.get(id)?.decided.conference !== resolution.decided.conference)
    .sort((a, b) => b.score - a.score);
  const said = linkMentions(resolution.blocks).find(
    ({ conferences, years, days, circulars }) =>
      conferences.length + years.length + days.length + circulars.length === 0,
  );
  return alike.slice(0, MOST).flatMap(({ id, score }, index): LinkProposal[] => {
    const link = { fromId: resolution.id, toId: id, score };
    if (said && index === 0 && score >= NEAR_ENOUGH_WITH_WORDS)
      return [{ ...link, kind: said.kind, origin: 'WORDS', quote: said.quote }];
    return score >= NEAR_ENOUGH_ALONE
      ? [{ ...link, kind: 'CONTINUES', origin: 'SIMILARITY', quote: null }]
      : [];
  });
}
