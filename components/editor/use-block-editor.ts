import { Editor } from '@tiptap/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { BlockBehaviour } from '@/components/editor/block-behaviour';
import { Block, blocksOf, documentOf, TextDocument, Words } from '@/components/editor/editor-document';
import { clipboardBlocks, insertBlocks } from '@/components/editor/paste';
import type { EditableBlock } from '@/lib/domain/motion-text';
import { printNotation } from '@/lib/text/plain-notation';

interface Options {
  blocks: readonly EditableBlock[];
  /** Names and explains the text box. */
  attributes: Record<string, string>;
  onChange: (blocks: EditableBlock[]) => void;
  /** The cursor came here or moved. */
  onCursor: (editor: Editor) => void;
}

/** An editor for one part of a text, inside the element of the returned ref. */
export function useBlockEditor(options: Options): {
  place: RefObject<HTMLDivElement | null>;
  editor: Editor | null;
} {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const { blocks, attributes } = latest.current;
    const made = new Editor({
      element: place.current,
      extensions: [TextDocument, Block, Words, BlockBehaviour],
      content: documentOf(blocks),
      // Its style sheet would be against the page's own rules; ours says what is needed.
      injectCSS: false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', class: 'block-editor', ...attributes },
        handlePaste: (view, event) => {
          if (!event.clipboardData) return false;
          view.dispatch(
            insertBlocks(view.state, clipboardBlocks(event.clipboardData)).setMeta('paste', true),
          );
          return true;
        },
        clipboardTextSerializer: ({ content }) => {
          const blocksCopied = blocksOf(
            content.firstChild?.type.schema.node('doc', null, content) ?? made.state.doc,
          );
          return blocksCopied.length > 1 ? printNotation(blocksCopied) : (blocksCopied[0]?.text ?? '');
        },
      },
      onUpdate: ({ editor: changed }) => latest.current.onChange(blocksOf(changed.state.doc)),
      onFocus: ({ editor: entered }) => latest.current.onCursor(entered),
      onTransaction: ({ editor: moved }) => {
        if (moved.isFocused) latest.current.onCursor(moved);
      },
    });
    setEditor(made);
    return () => {
      made.destroy();
    };
  }, []);
  return { place, editor };
}
