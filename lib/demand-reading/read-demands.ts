import type { DemandReading } from '@/lib/domain/demand';
import { clauseBlocks } from '@/lib/domain/demand-review';
import type { TextBlock } from '@/lib/domain/text-block';
import { readBlock, type BlockDemand, type ReadingContext } from './read-block';

/** What is read: a resolution, and at which conference where that is known. */
export interface ReadableResolution {
  /** TOP: "4.4". */
  number: string;
  title: string;
  blocks: readonly TextBlock[];
  /** For "die nächste IntMK"; a deadline named in words alone is lost without it. */
  conference?: number | null;
}

/**
 * The requests in a resolution, Ziffer by Ziffer, as rules read them: verb, addressee and deadline of the answer. A
 * Ziffer that asks nothing gives one reading that is not followed up; clause 0 stands for the text outside of Ziffern.
 * What is read is a suggestion: a person confirms it. Never throws; linear in the length of the text.
 * Source: DOMAIN §2.9, §3.
 */
export function readDemands(resolution: ReadableResolution): DemandReading[] {
  const { blocks } = resolution;
  const context: ReadingContext = { conference: resolution.conference ?? null, earlier: '', lead: null };
  const found = blocks.map((block, index) => readBlock(blocks, index, context));
  return clausesOf(blocks).flatMap((clause) => {
    const indexes = clauseBlocks(blocks, clause);
    const asked = indexes.flatMap((index) => (found[index] ?? []).map((demand) => ({ demand, index })));
    const requests = asked.filter(({ demand }) => demand.followUp);
    const kept = requests.length > 0 ? requests : asked.slice(0, 1);
    return kept.map(({ demand, index }, place) => reading(clause, place + 1, index, demand));
  });
}

/** 0 first where text stands outside of Ziffern, then the Ziffern as printed; a number that is printed twice once. */
function clausesOf(blocks: readonly TextBlock[]): number[] {
  const printed = blocks.flatMap(({ kind, number }) => (kind === 'CLAUSE' ? [number ?? 0] : []));
  return [...new Set([0, ...printed])];
}

function reading(clause: number, position: number, blockIndex: number, demand: BlockDemand): DemandReading {
  const { kind, addressees, text, due, followUp } = demand;
  return { clause, position, blockIndex, kind, addressees, text, due, followUp };
}
