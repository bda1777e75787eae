import 'server-only';
import type { EditableBlock, MotionText } from '@/lib/domain/motion-text';
import { BLOCK_KINDS } from '@/lib/domain/text-block';
import { contentHash } from './content-hash';
import type { Prisma } from './generated/client';

/** The columns of a text version that hold its words. */
export const MOTION_TEXT = { title: true, blocks: true, rationale: true } satisfies Prisma.TextVersionSelect;

/**
 * The text of a stored version, its keys put together anew so that nothing else travels on.
 * @throws if the columns do not hold editable blocks: the record is damaged
 */
export function storedMotionText(row: {
  title: string;
  blocks: Prisma.JsonValue;
  rationale: Prisma.JsonValue;
}): MotionText {
  return {
    title: row.title,
    blocks: editableBlocks(row.blocks),
    rationale: row.rationale === null ? [] : editableBlocks(row.rationale),
  };
}

function editableBlocks(column: Prisma.JsonValue): EditableBlock[] {
  if (!Array.isArray(column)) throw new Error('a stored text is no list of blocks');
  return column.map(storedBlock);
}

/**
 * One stored block.
 * @throws if it is none: the record is damaged
 */
export function storedBlock(value: Prisma.JsonValue): EditableBlock {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a stored block is no object');
  const { id, kind, level, text } = value;
  const known = BLOCK_KINDS.find((one) => one === kind);
  if (!known || typeof id !== 'string' || typeof level !== 'number' || typeof text !== 'string')
    throw new Error('a stored block is damaged');
  return { id, kind: known, level, text };
}

/** The seal of a text: the same words in the same order give the same hash. */
export function motionTextHash({ title, blocks, rationale }: MotionText): string {
  return contentHash({ title, blocks, rationale });
}
