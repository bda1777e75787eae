import { sameSpacing, TEXT_PARTS } from './amendment-operation';
import type { EditableBlock, MotionText } from './motion-text';

/** What somebody did to one block in the form. */
export interface BlockEdit {
  blockId: string;
  text: string;
  /** True: the block shall go. */
  remove: boolean;
  /** New blocks of the same kind behind it, one a line; empty for none. */
  after: string;
}

/** A text as somebody edited it block by block; a block that is not mentioned stays. */
export interface TextEdit {
  title: string;
  blocks: readonly BlockEdit[];
}

/**
 * The edited text. An emptied field is no proposal to remove a block, that is said by itself; so it keeps the words.
 * @param newId gives each new block its id
 */
export function editedText(base: MotionText, edit: TextEdit, newId: () => string): MotionText {
  const edits = new Map(edit.blocks.map((block) => [block.blockId, block]));
  const change = (block: EditableBlock): EditableBlock[] => {
    const wanted = edits.get(block.id);
    if (!wanted) return [block];
    const kept = wanted.remove ? [] : [{ ...block, text: sameSpacing(wanted.text) || block.text }];
    const fresh = wanted.after
      .split(/\r?\n/)
      .map(sameSpacing)
      .filter((line) => line !== '')
      .map((text) => ({ id: newId(), kind: block.kind, level: block.level, text }));
    return [...kept, ...fresh];
  };
  const [blocks = [], rationale = []] = TEXT_PARTS.map((part) => base[part].flatMap(change));
  return { title: sameSpacing(edit.title) || base.title, blocks, rationale };
}
