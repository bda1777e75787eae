import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { blockShape, type BlockShape } from '@/components/editor/editor-document';
import { allowedLevel } from '@/lib/domain/motion-text';
import type { BlockKind } from '@/lib/domain/text-block';

type Look = Pick<BlockShape, 'kind' | 'level'>;

/** Makes every selected block one of this kind. */
export function setKind(kind: BlockKind, level = 1): Command {
  return changeSelected((shape) => ({
    kind,
    level: kind === 'BULLET' && shape.kind === 'BULLET' ? shape.level : level,
  }));
}

/** One level further in; a Ziffer becomes a Spiegelstrich of the one above. False where nothing would change. */
export const indent: Command = changeSelected(({ kind, level }) =>
  kind === 'CLAUSE' ? { kind: 'BULLET', level: 2 } : { kind, level: level + 1 },
);

/** One level further out; a Spiegelstrich that can go no further becomes a Ziffer. */
export const outdent: Command = changeSelected(({ kind, level }, before) => {
  const outer = allowedLevel({ kind, level: level - 1 }, before);
  if (kind !== 'BULLET' || outer < level) return { kind, level: outer };
  return { kind: before.some((block) => block.kind === 'CLAUSE') ? 'CLAUSE' : 'PARAGRAPH', level: 1 };
});

/** A new block of the same kind behind the cursor; an empty item ends its list, behind a heading comes a paragraph. */
export const splitBlock: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const shape = blockShape($from.parent);
  const plain = shape.kind === 'PARAGRAPH' && shape.level === 1;
  if ($from.parent.content.size === 0 && !plain) return setKind('PARAGRAPH')(state, dispatch);
  const { kind, level } = shape;
  return splitInto(shape.kind === 'HEADING' ? { kind: 'PARAGRAPH', level: 1 } : { kind, level })(
    state,
    dispatch,
  );
};

/** A paragraph that continues the item the cursor is in. */
export const continueItem: Command = (state, dispatch) => {
  const { kind, level } = blockShape(state.selection.$from.parent);
  const inside = kind === 'CLAUSE' || kind === 'BULLET' ? level + 1 : kind === 'HEADING' ? 1 : level;
  return splitInto({ kind: 'PARAGRAPH', level: inside })(state, dispatch);
};

/** At the beginning of a block: first it loses its sign, then its indentation, then it joins the one above. */
export const loosen: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const { kind, level } = blockShape($from.parent);
  if (kind !== 'PARAGRAPH') return setKind('PARAGRAPH')(state, dispatch);
  return level > 1 ? setKind('PARAGRAPH', level - 1)(state, dispatch) : false;
};

function splitInto(look: Look): Command {
  return (state, dispatch) => {
    const { tr, selection } = state;
    if (!selection.empty) tr.deleteSelection();
    const { $from } = tr.selection;
    const type = $from.parent.type;
    if ($from.parentOffset === 0 && $from.parent.content.size > 0) {
      // The words keep their block and its id; what is new is the empty one above them.
      tr.insert($from.before(), type.create({ ...blockShape($from.parent), id: null }));
    } else {
      tr.split($from.pos, 1, [{ type, attrs: { ...look, id: null } }]);
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** False, so that the key keeps its usual meaning, where no selected block would change. */
function changeSelected(change: (shape: BlockShape, before: Look[]) => Look): Command {
  return (state, dispatch) => {
    const { tr } = state;
    const before: Look[] = [];
    const { from, to } = state.selection;
    state.doc.forEach((node, position) => {
      const shape = blockShape(node);
      const selected = position < to && position + node.nodeSize > from;
      const wanted = selected ? change(shape, before) : shape;
      const look = { kind: wanted.kind, level: allowedLevel(wanted, before) };
      if (selected && (look.kind !== shape.kind || look.level !== shape.level))
        tr.setNodeMarkup(position, undefined, { id: shape.id, ...look });
      before.push(look);
    });
    if (tr.docChanged) dispatch?.(tr.scrollIntoView());
    return tr.docChanged;
  };
}

/**
 * What a change left to be mended: every block has an id of its own and a level that its place allows; null if all is
 * well. Of two blocks with one id the first keeps it.
 */
export function mendBlocks(state: EditorState, newId: () => string): Transaction | null {
  const { tr } = state;
  const seen = new Set<string>();
  const before: Look[] = [];
  state.doc.forEach((node: DocumentNode, position) => {
    const { id, kind, level } = blockShape(node);
    const own = id !== null && id !== '' && !seen.has(id) ? id : newId();
    const allowed = allowedLevel({ kind, level }, before);
    if (own !== id || allowed !== level)
      tr.setNodeMarkup(position, undefined, { id: own, kind, level: allowed });
    seen.add(own);
    before.push({ kind, level: allowed });
  });
  return tr.docChanged ? tr : null;
}

/** The block that the cursor is in. */
export function currentShape(state: EditorState): BlockShape {
  return blockShape(state.selection.$from.parent);
}
