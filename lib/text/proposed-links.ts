import { leadsBack, type DecidedAt, type ResolutionLinkKind } from '@/lib/domain/resolution-link';
import type { TextBlock } from '@/lib/domain/text-block';
import { linkMentions, type LinkMention } from './link-mentions';
import { matterWords } from './matter-words';
import { wordSimilarity } from './word-similarity';

/** A resolution as far as its links are found in its text. */
export interface LinkableResolution {
  id: string;
  decided: DecidedAt;
  year: number;
  /** TOP number without "TOP". */
  number: string;
  /** "01/2023" */
  circular: string | null;
  title: string;
  blocks: readonly TextBlock[];
}

/** A link that waits for a person's word. */
export interface LinkProposal {
  fromId: string;
  toId: string;
  kind: ResolutionLinkKind;
  origin: 'WORDS' | 'SIMILARITY';
  /** The sentence that gave rise to it. */
  quote: string | null;
  /** How alike the two are, from 0 to 1, where likeness chose the other one. */
  score: number | null;
}

/** Below, two resolutions of one conference share no more than any two of them do. */
const SAME_MATTER = 0.12;

/**
 * The links that a resolution's own words name: by Umlaufbeschluss or TOP exactly those, by conference alone the one of
 * it that is about the same matter, none where no one is. Of several sentences about the same resolution the first
 * counts.
 * @param archive resolutions that may be meant; later ones are passed over
 */
export function linksInWords(
  resolution: LinkableResolution,
  archive: readonly LinkableResolution[],
): LinkProposal[] {
  const earlier = archive.filter((one) => leadsBack(resolution.decided, one.decided));
  const proposals = linkMentions(resolution.blocks).flatMap((mention) =>
    meant(resolution, mention, earlier).map(({ toId, score }) => ({
      ...{ fromId: resolution.id, toId, kind: mention.kind, quote: mention.quote },
      ...{ origin: 'WORDS' as const, score },
    })),
  );
  return [...new Map(proposals.toReversed().map((one) => [one.toId, one])).values()].toReversed();
}

type Meant = Pick<LinkProposal, 'toId' | 'score'>;

function meant(
  resolution: LinkableResolution,
  { circulars, conferences, years, days, items }: LinkMention,
  earlier: readonly LinkableResolution[],
): Meant[] {
  const exactly = (list: readonly LinkableResolution[]) => list.map(({ id }) => ({ toId: id, score: null }));
  if (circulars.length > 0)
    return exactly(earlier.filter(({ circular }) => circular !== null && circulars.includes(circular)));
  const named = earlier.filter(
    ({ decided, year }) =>
      conferences.includes(decided.conference) ||
      years.includes(year) ||
      (decided.on !== null && days.includes(decided.on)),
  );
  if (items.length > 0) return exactly(named.filter(({ number }) => items.includes(number)));
  const places = [...new Set(named.map(({ decided }) => decided.conference))];
  return places.flatMap(
    (place) =>
      nearest(
        resolution,
        named.filter(({ decided }) => decided.conference === place),
      ) ?? [],
  );
}

function nearest(resolution: LinkableResolution, among: readonly LinkableResolution[]): Meant | null {
  const own = matterWords(resolution);
  const scored = among
    .map((one) => ({ toId: one.id, score: wordSimilarity(own, matterWords(one)) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score >= SAME_MATTER ? best : null;
}
