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
        // In front of the editor's own reading of the clipboard, which would take the formatting for real.
        handleDOMEvents: {
          paste: (view, event) => {
            if (!event.clipboardData) return false;
            event.preventDefault();
            view.dispatch(insertBlocks(view.state, clipboardBlocks(event.clipboardData)));
            return true;
          },
        },
        clipboardTextSerializer: ({ content }) => copiedText(blocksOf(content.content)),
      },
      onUpdate: ({ editor: changed }) => latest.current.onChange(blocksOf(changed.state.doc.children)),
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

/** Words copied out of one block are words; several blocks keep their signs. */
function copiedText(blocks: readonly EditableBlock[]): string {
  return blocks.length > 1 ? printNotation(blocks) : (blocks[0]?.text ?? '');
}
