import 'server-only';
import { BLOCK_KINDS, type TextBlock } from '@/lib/domain/text-block';
import type { Prisma } from './generated/client';

/**
 * The text of a `blocks` column. The keys are put together anew, so that nothing else that stands in the column
 * travels on. @throws if the column does not hold text blocks: the record is damaged.
 */
export function storedBlocks(column: Prisma.JsonValue): TextBlock[] {
  if (!Array.isArray(column)) throw new Error('a stored text is no list of blocks');
  return column.map(storedBlock);
}

function storedBlock(value: Prisma.JsonValue): TextBlock {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a stored block is no object');
  const { kind, number, level, text } = value;
  const known = BLOCK_KINDS.find((one) => one === kind);
  if (!known || typeof level !== 'number' || typeof text !== 'string')
    throw new Error('a stored block is damaged');
  return { kind: known, number: typeof number === 'number' ? number : null, level, text };
}
