import { ok, refuse, type Result } from '@/lib/result';
import type { AmendmentOperation, TextPart } from './amendment-operation';
import type { EditableBlock, MotionText } from './motion-text';

/** Why an operation cannot be carried out on a text. */
export type Obstacle =
  /** The block it is about is not in the text. */
  | 'BLOCK_GONE'
  /** The block behind which something should stand is not in that part of the text. */
  | 'ANCHOR_GONE'
  /** A new block has the id of one that is there already. */
  | 'BLOCK_EXISTS';

/**
 * The text after all operations, carried out one after the other; the text itself is left as it is. Refuses with the
 * first obstacle, whatever the operations are.
 */
export function applyOperations(
  text: MotionText,
  operations: readonly AmendmentOperation[],
): Result<MotionText, Obstacle> {
  const draft: MotionText = { title: text.title, blocks: [...text.blocks], rationale: [...text.rationale] };
  for (const operation of operations) {
    const obstacle = carryOut(draft, operation);
    if (obstacle !== null) return refuse(obstacle);
  }
  return ok(draft);
}

function carryOut(draft: MotionText, operation: AmendmentOperation): Obstacle | null {
  if (operation.type === 'REPLACE_TITLE') {
    draft.title = operation.text;
    return null;
  }
  if (operation.type === 'INSERT') {
    if (find(draft, operation.block.id)) return 'BLOCK_EXISTS';
    return put(draft, { ...operation.block }, operation);
  }
  const found = find(draft, operation.blockId);
  if (!found) return 'BLOCK_GONE';
  if (operation.type === 'REPLACE') {
    draft[found.part][found.index] = { ...found.block, ...operation.as, text: operation.text };
    return null;
  }
  draft[found.part].splice(found.index, 1);
  return operation.type === 'MOVE' ? put(draft, found.block, operation) : null;
}

function put(
  draft: MotionText,
  block: EditableBlock,
  { part, afterBlockId }: { part: TextPart; afterBlockId: string | null },
): Obstacle | null {
  const anchor = afterBlockId === null ? -1 : draft[part].findIndex(({ id }) => id === afterBlockId);
  if (afterBlockId !== null && anchor === -1) return 'ANCHOR_GONE';
  draft[part].splice(anchor + 1, 0, block);
  return null;
}

interface FoundBlock {
  part: TextPart;
  index: number;
  block: EditableBlock;
}

function find(draft: MotionText, blockId: string): FoundBlock | null {
  for (const part of ['blocks', 'rationale'] as const) {
    const index = draft[part].findIndex(({ id }) => id === blockId);
    const block = draft[part][index];
    if (block) return { part, index, block };
  }
  return null;
}
