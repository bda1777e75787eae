import { commonOrder } from '@/lib/domain/common-order';
import { numberedBlocks, type EditableBlock, type MotionText } from '@/lib/domain/motion-text';
import type { TextBlock } from '@/lib/domain/text-block';

export type NumberedBlock = TextBlock & { id: string };

/** What became of one block between two texts. */
export interface BlockChange {
  id: string;
  kind: 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED';
  /** It stands at another place among the blocks that both texts have. */
  moved: boolean;
  /** Null where it was added. */
  before: NumberedBlock | null;
  /** Null where it was removed. */
  after: NumberedBlock | null;
}

export interface TextComparison {
  title: { before: string; after: string };
  blocks: BlockChange[];
  rationale: BlockChange[];
  /** How many places differ, the title included. */
  changes: number;
}

/** Two texts block by block, recognised by their ids, in the order of the later one. */
export function compareTexts(before: MotionText, after: MotionText): TextComparison {
  const blocks = compareBlocks(before.blocks, after.blocks);
  const rationale = compareBlocks(before.rationale, after.rationale);
  const differing = [...blocks, ...rationale].filter((change) => change.kind !== 'SAME' || change.moved);
  const title = { before: before.title, after: after.title };
  return { title, blocks, rationale, changes: differing.length + (title.before === title.after ? 0 : 1) };
}

/** The blocks of one part of two texts; what was removed stands behind what it stood behind. */
export function compareBlocks(
  before: readonly EditableBlock[],
  after: readonly EditableBlock[],
): BlockChange[] {
  const [old, current] = [numberedBlocks(before), numberedBlocks(after)];
  const oldById = new Map(old.map((block) => [block.id, block]));
  const currentIds = new Set(current.map(({ id }) => id));
  const moved = movedIds(before, after);
  const changes = current.map((block) => changeOf(oldById.get(block.id) ?? null, block, moved));
  old.forEach((block, index) => {
    if (currentIds.has(block.id)) return;
    const above = old[index - 1]?.id;
    const at = above === undefined ? 0 : changes.findIndex(({ id }) => id === above) + 1;
    changes.splice(at, 0, { id: block.id, kind: 'REMOVED', moved: false, before: block, after: null });
  });
  return changes;
}

function changeOf(
  before: NumberedBlock | null,
  after: NumberedBlock,
  moved: ReadonlySet<string>,
): BlockChange {
  const { id } = after;
  if (before === null) return { id, kind: 'ADDED', moved: false, before, after };
  return { id, kind: sameBlock(before, after) ? 'SAME' : 'CHANGED', moved: moved.has(id), before, after };
}

/** Says the same in the same shape; the number of a Ziffer follows from what stands before it and does not count. */
export function sameBlock(a: Omit<EditableBlock, 'id'>, b: Omit<EditableBlock, 'id'>): boolean {
  return a.text === b.text && a.kind === b.kind && a.level === b.level;
}

/** Ids of the blocks that stand in another order than the rest of those both lists have. */
function movedIds(before: readonly EditableBlock[], after: readonly EditableBlock[]): Set<string> {
  const ids = (blocks: readonly EditableBlock[]) => blocks.map(({ id }) => id);
  const kept = new Set(commonOrder(ids(before), ids(after)).map(([index]) => before[index]?.id));
  const afterIds = new Set(ids(after));
  return new Set(ids(before).filter((id) => afterIds.has(id) && !kept.has(id)));
}
