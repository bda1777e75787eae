import type { BlockKind } from '@/lib/domain/text-block';

/** The German word for every kind of block of a text. */
export const BLOCK_WORDS: Readonly<Record<BlockKind, string>> = {
  HEADING: 'Überschrift',
  PARAGRAPH: 'Absatz',
  CLAUSE: 'Ziffer',
  BULLET: 'Spiegelstrich',
};
