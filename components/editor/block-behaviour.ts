import { Extension, InputRule } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { Plugin, type Command } from '@tiptap/pm/state';
import {
  continueItem,
  currentShape,
  indent,
  loosen,
  mendBlocks,
  outdent,
  setKind,
  splitBlock,
} from '@/components/editor/block-commands';
import { newBlockId } from '@/components/editor/new-block-id';
import type { BlockKind } from '@/lib/domain/text-block';

/** What is typed at the beginning of a paragraph to make something else of it. */
const SIGNS: { find: RegExp; kind: BlockKind; level?: number }[] = [
  { find: /^\d{1,3}[.)]\s$/, kind: 'CLAUSE' },
  { find: /^[-–*]\s$/, kind: 'BULLET' },
  { find: /^#\s$/, kind: 'HEADING' },
  { find: /^##\s$/, kind: 'HEADING', level: 2 },
];

/** Keys, typed signs, undoing, and the ids and levels that every change leaves in order. */
export const BlockBehaviour = Extension.create<object, { leaving: boolean }>({
  name: 'blockBehaviour',
  // Before the general keys of the editor.
  priority: 1000,
  addStorage: () => ({ leaving: false }),
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
    const tab = (command: Command) => () => !this.storage.leaving && run(command)();
    return {
      Enter: run(splitBlock),
      'Shift-Enter': run(continueItem),
      Backspace: run(loosen),
      Tab: tab(indent),
      'Shift-Tab': tab(outdent),
      // Whoever works with the keyboard alone gets out of the text with Escape and Tab.
      Escape: () => {
        this.storage.leaving = true;
        return true;
      },
      'Alt-1': run(setKind('HEADING')),
      'Alt-2': run(setKind('HEADING', 2)),
      'Alt-3': run(setKind('CLAUSE')),
      'Alt-4': run(setKind('BULLET')),
      'Alt-0': run(setKind('PARAGRAPH')),
      'Mod-z': run(undo),
      'Mod-y': run(redo),
      'Mod-Shift-z': run(redo),
    };
  },
  onFocus() {
    this.storage.leaving = false;
  },
  onUpdate() {
    this.storage.leaving = false;
  },
  addInputRules() {
    return SIGNS.map(
      ({ find, kind, level = 1 }) =>
        new InputRule({
          find,
          handler: ({ state, range }) => {
            if (currentShape(state).kind !== 'PARAGRAPH') return;
            const { $from } = state.selection;
            const { id } = currentShape(state);
            state.tr
              .delete(range.from, range.to)
              .setNodeMarkup($from.before(), undefined, { id, kind, level });
          },
        }),
    );
  },
  addProseMirrorPlugins() {
    return [
      history(),
      new Plugin({
        appendTransaction: (transactions, _before, state) =>
          transactions.some(({ docChanged }) => docChanged) ? mendBlocks(state, newBlockId) : null,
      }),
    ];
  },
});
