import { blockAnchors } from '@/lib/domain/block-anchor';
import type { TextBlock } from '@/lib/domain/text-block';

export interface NestedBlock {
  block: TextBlock;
  /** The id of its element, and what its address ends with: "ziffer-2". */
  anchor: string;
  /** Paragraphs and Spiegelstriche that belong to the Ziffer above them. */
  inside: NestedBlock[];
}

/**
 * Puts every block of level 2 and deeper into the Ziffer before it; without a Ziffer before it, it stays outside.
 * @param prefix of every anchor, where a second text stands on the same page
 */
export function nestBlocks(blocks: readonly TextBlock[], prefix = ''): NestedBlock[] {
  const anchors = blockAnchors(blocks).map((anchor) => `${prefix}${anchor}`);
  const outer: NestedBlock[] = [];
  blocks.forEach((block, index) => {
    const nested: NestedBlock = { block, anchor: anchors[index] ?? '', inside: [] };
    const previous = outer.at(-1);
    if (block.level > 1 && block.kind !== 'CLAUSE' && previous?.block.kind === 'CLAUSE')
      previous.inside.push(nested);
    else outer.push(nested);
  });
  return outer;
}

/** Neighbouring Spiegelstriche form one list; every other block stands alone. */
export function groupBullets(blocks: readonly NestedBlock[]): NestedBlock[][] {
  const groups: NestedBlock[][] = [];
  for (const nested of blocks) {
    const group = groups.at(-1);
    if (nested.block.kind === 'BULLET' && group?.[0]?.block.kind === 'BULLET') group.push(nested);
    else groups.push([nested]);
  }
  return groups;
}
