import { Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { EditableBlock } from '@/lib/domain/motion-text';
import { BLOCK_KINDS } from '@/lib/domain/text-block';
import type { WrittenBlock } from '@/lib/text/plain-notation';

/** What a block is besides its words. */
export interface BlockShape {
  /** Null until it has been given one. */
  id: string | null;
  kind: EditableBlock['kind'];
  level: number;
}

/** A text is a list of blocks, as it is stored: no lists in lists, nothing inside a block but words. */
export const TextDocument = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Words = Node.create({ name: 'text', group: 'inline' });

export const Block = Node.create({
  name: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    kind: { default: 'PARAGRAPH', rendered: false },
    level: { default: 1, rendered: false },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML({ node }) {
    const { kind, level } = blockShape(node);
    const tag = kind === 'HEADING' ? (level > 1 ? 'h3' : 'h2') : 'p';
    return [tag, { 'data-kind': kind, 'data-level': level }, 0];
  },
});

/** The attributes of a block node, whatever a document held. */
export function blockShape({ attrs }: DocumentNode): BlockShape {
  const { id, kind, level } = attrs as Record<string, unknown>;
  return {
    id: typeof id === 'string' ? id : null,
    kind: BLOCK_KINDS.find((one) => one === kind) ?? 'PARAGRAPH',
    level: typeof level === 'number' ? level : 1,
  };
}

/** Blocks as the editor takes them; a text without any is one empty paragraph. */
export function documentOf(blocks: readonly (WrittenBlock & { id?: string })[]) {
  const content = blocks.map(({ id = null, kind, level, text }) => ({
    type: 'block',
    attrs: { id, kind, level },
    content: text === '' ? [] : [{ type: 'text', text }],
  }));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'block' }] };
}

/** What stands in block nodes, one after the other; empty ones too. */
export function blocksOf(nodes: readonly DocumentNode[]): EditableBlock[] {
  return nodes.map((node) => {
    const { id, kind, level } = blockShape(node);
    return { id: id ?? '', kind, level, text: node.textContent };
  });
}
