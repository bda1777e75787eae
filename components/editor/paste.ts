import { Fragment, Slice, type Schema } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { blockShape } from '@/components/editor/editor-document';
import { pastedBlocks, type PastedNode } from '@/lib/text/pasted-blocks';
import { parseNotation, type WrittenBlock } from '@/lib/text/plain-notation';

/** What is on the clipboard, as blocks: with its structure where it has one, else line by line. */
export function clipboardBlocks(clipboard: Pick<DataTransfer, 'getData'>): WrittenBlock[] {
  const html = clipboard.getData('text/html');
  if (html !== '') {
    // A document of its own: nothing in it is loaded or run.
    const { body } = new DOMParser().parseFromString(withInertStyles(html), 'text/html');
    const blocks = pastedNodes(body).flatMap(pastedBlocks);
    if (blocks.length > 0) return blocks;
  }
  return parseNotation(clipboard.getData('text/plain'));
}

/** The page's own rules forbid foreign styles even where nothing is shown; what they say of lists is worth reading. */
function withInertStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(?=\s*=)/gi, `$1${INERT_STYLE}`));
}

const INERT_STYLE = 'data-style';

function pastedNodes(node: Node): PastedNode[] {
  if (node instanceof Text) return [{ text: node.data }];
  if (!(node instanceof Element)) return [];
  return [
    {
      tag: node.tagName.toLowerCase(),
      attribute: (name) => node.getAttribute(name === 'style' ? INERT_STYLE : name) ?? '',
      children: [...node.childNodes].flatMap(pastedNodes),
    },
  ];
}

/**
 * Puts blocks where the cursor is: the words of a single paragraph flow into the block there, everything else keeps
 * its shape and stands on its own.
 */
export function insertBlocks(state: EditorState, blocks: readonly WrittenBlock[]): Transaction {
  const { tr, schema, selection } = state;
  const [first, ...others] = blocks;
  if (!first) return tr;
  if (others.length === 0 && first.kind === 'PARAGRAPH')
    return tr.replaceSelectionWith(schema.text(first.text), false).scrollIntoView();
  const nodes = blocks.map((block) => nodeOf(schema, block));
  const { $from, empty } = selection;
  if (empty && $from.parent.content.size === 0) {
    const pasted = withOldId(nodes, blockShape($from.parent).id);
    tr.replaceWith($from.before(), $from.after(), pasted);
    const end = tr.doc.resolve($from.before() + pasted.size);
    return tr.setSelection(TextSelection.near(end, -1)).scrollIntoView();
  }
  const flowsIn = first.kind === 'PARAGRAPH' ? 1 : 0;
  return tr.replaceSelection(new Slice(Fragment.from(nodes), flowsIn, 0)).scrollIntoView();
}

function nodeOf(schema: Schema, { kind, level, text }: WrittenBlock) {
  return schema.node('block', { id: null, kind, level }, text === '' ? [] : [schema.text(text)]);
}

/** The empty block that the pasted ones take the place of hands its id to the first. */
function withOldId(nodes: ReturnType<typeof nodeOf>[], id: string | null): Fragment {
  return Fragment.from(
    nodes.map((node, index) =>
      index === 0 ? node.type.create({ ...blockShape(node), id }, node.content) : node,
    ),
  );
}
