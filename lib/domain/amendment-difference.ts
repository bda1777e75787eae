import { TEXT_PARTS, type AmendmentOperation, type TextPart } from './amendment-operation';
import { commonOrder } from './common-order';
import type { EditableBlock, MotionText } from './motion-text';

/**
 * The operations that lead from one text to another, matched by the ids of the blocks: what is gone, what reads
 * differently, and per part what is new or stands elsewhere. As few moves as possible; what stays is not mentioned.
 * Both texts have each id once. Applied to `base` they give exactly `edited`.
 */
export function operationsBetween(base: MotionText, edited: MotionText): AmendmentOperation[] {
  const before = blocksById(base);
  const after = blocksById(edited);
  const title: AmendmentOperation[] =
    base.title === edited.title ? [] : [{ type: 'REPLACE_TITLE', text: edited.title }];
  const removed: AmendmentOperation[] = [...before.keys()]
    .filter((id) => !after.has(id))
    .map((blockId) => ({ type: 'REMOVE', blockId }));
  return [
    ...title,
    ...removed,
    ...[...after.values()].flatMap((block) => replacement(before.get(block.id), block)),
    ...TEXT_PARTS.flatMap((part) => placements(before, base[part], edited[part], part)),
  ];
}

function blocksById({ blocks, rationale }: MotionText): Map<string, EditableBlock> {
  return new Map([...blocks, ...rationale].map((block) => [block.id, block]));
}

function replacement(before: EditableBlock | undefined, after: EditableBlock): AmendmentOperation[] {
  if (!before) return [];
  const { id, kind, level, text } = after;
  const sameForm = before.kind === kind && before.level === level;
  if (sameForm && before.text === text) return [];
  return [{ type: 'REPLACE', blockId: id, text, ...(sameForm ? {} : { as: { kind, level } }) }];
}

/**
 * What has to be put in place in one part, from the beginning to the end: each new or moved block goes behind the one
 * that will stand before it, so that what was put already stays in order.
 */
function placements(
  before: ReadonlyMap<string, EditableBlock>,
  old: readonly EditableBlock[],
  target: readonly EditableBlock[],
  part: TextPart,
): AmendmentOperation[] {
  const ids = (blocks: readonly EditableBlock[]) => blocks.map(({ id }) => id);
  const staying = new Set(commonOrder(ids(old), ids(target)).map(([index]) => old[index]?.id));
  return target.flatMap((block, index): AmendmentOperation[] => {
    if (staying.has(block.id)) return [];
    const afterBlockId = target[index - 1]?.id ?? null;
    return before.has(block.id)
      ? [{ type: 'MOVE', part, blockId: block.id, afterBlockId }]
      : [{ type: 'INSERT', part, afterBlockId, block: { ...block } }];
  });
}

/**
 * The operations as proposals that can be decided one by one: each by itself, except where one needs another, as a new
 * block does that stands behind a new block.
 */
export function separateOperations(operations: readonly AmendmentOperation[]): AmendmentOperation[][] {
  const proposals: AmendmentOperation[][] = [];
  const placedBy = new Map<string, AmendmentOperation[]>();
  for (const operation of operations) {
    const places = operation.type === 'INSERT' || operation.type === 'MOVE';
    const needed = places ? placedBy.get(operation.afterBlockId ?? '') : undefined;
    if (!needed) proposals.push([operation]);
    else needed.push(operation);
    if (!places) continue;
    const id = operation.type === 'INSERT' ? operation.block.id : operation.blockId;
    placedBy.set(id, needed ?? proposals.at(-1) ?? []);
  }
  return proposals;
}
