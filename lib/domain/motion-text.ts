import type { BlockKind, TextBlock } from './text-block';

/**
 * A block while its text is still being written. The id stays with the block through every version, so that
 * amendments, comments and comparisons find it again; Ziffern have no number of their own (ARCHITECTURE §3).
 */
export interface EditableBlock {
  id: string;
  kind: BlockKind;
  /** As in TextBlock. */
  level: number;
  /** Plain text of one paragraph, never HTML. */
  text: string;
}

/** What a motion says: everything that a version freezes and a signature holds for. */
export interface MotionText {
  title: string;
  /** The proposed resolution. */
  blocks: EditableBlock[];
  /** Begründung: sent along, never adopted. */
  rationale: EditableBlock[];
}

/** Characters and blocks; far above the longest resolution on record, far below what could choke a reader. */
export const TEXT_LIMITS = { title: 300, block: 10_000, blocks: 500, total: 200_000 } as const;

export type TextFault = 'TEXT_TOO_LONG' | 'TEXT_WITHOUT_TITLE' | 'TEXT_WITH_MARKUP' | 'TEXT_BLOCKS_REPEAT';

const MARKUP = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--)>?/i;

/** True for what looks like a tag, an end tag or a comment of HTML; "< 5 %" and "a < b" do not. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** What keeps a text from being stored; null if nothing does. */
export function faultOf(text: MotionText): TextFault | null {
  const blocks = [...text.blocks, ...text.rationale];
  if (text.title.trim() === '') return 'TEXT_WITHOUT_TITLE';
  if (isTooLong(text, blocks)) return 'TEXT_TOO_LONG';
  if ([text.title, ...blocks.map((block) => block.text)].some(hasMarkup)) return 'TEXT_WITH_MARKUP';
  return new Set(blocks.map(({ id }) => id)).size === blocks.length ? null : 'TEXT_BLOCKS_REPEAT';
}

function isTooLong({ title }: MotionText, blocks: EditableBlock[]): boolean {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    title.length > TEXT_LIMITS.title ||
    blocks.length > TEXT_LIMITS.blocks ||
    total > TEXT_LIMITS.total ||
    blocks.some(({ text }) => text.length > TEXT_LIMITS.block)
  );
}

/**
 * The text as it is stored: single spaces, no empty blocks, and levels that keep to the rules of TextBlock whatever
 * an editor or a file made of them.
 */
export function tidyText({ title, blocks, rationale }: MotionText): MotionText {
  return { title: oneLine(title), blocks: tidyBlocks(blocks), rationale: tidyBlocks(rationale) };
}

function tidyBlocks(blocks: readonly EditableBlock[]): EditableBlock[] {
  const tidy: EditableBlock[] = [];
  for (const block of blocks) {
    const text = oneLine(block.text);
    if (text === '') continue;
    tidy.push({ ...block, text, level: allowedLevel(block, tidy) });
  }
  return tidy;
}

/** The level that a block of this kind may have behind those before it, as near as can be to the one it wants. */
export function allowedLevel(
  { kind, level }: Pick<EditableBlock, 'kind' | 'level'>,
  before: readonly Pick<EditableBlock, 'kind' | 'level'>[],
): number {
  if (kind === 'CLAUSE') return 1;
  if (kind === 'HEADING') return before.some((block) => block.kind === 'HEADING') && level > 1 ? 2 : 1;
  const above = before.at(-1);
  const deepest = above === undefined || above.kind === 'HEADING' ? 1 : deepestBelow(above);
  const wanted = Math.min(Math.max(level, 1), deepest);
  return kind === 'BULLET' && above?.kind === 'CLAUSE' ? 2 : wanted;
}

/** An item may have something one level below it; a paragraph is no item, so what follows stays on its level. */
function deepestBelow(above: Pick<EditableBlock, 'kind' | 'level'>): number {
  return above.kind === 'PARAGRAPH' ? above.level : above.level + 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The blocks with their Ziffern counted, throughout the text: a Ziffer can be cited by its number alone. */
export function numberedBlocks(blocks: readonly EditableBlock[]): (TextBlock & { id: string })[] {
  let clauses = 0;
  return blocks.map(({ id, kind, level, text }) => ({
    ...{ id, kind, level, text },
    number: kind === 'CLAUSE' ? ++clauses : null,
  }));
}
