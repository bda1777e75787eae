'use client';

import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { useState, type KeyboardEvent } from 'react';
import { currentShape, indent, outdent, setKind } from '@/components/editor/block-commands';
import type { BlockKind } from '@/lib/domain/text-block';

interface Tool {
  label: string;
  /** As written on the keys: "Alt+3". */
  keys: string;
  command: Command;
  /** What the block is when the tool counts as pressed; absent for what only acts. */
  shape?: { kind: BlockKind; level?: number };
}

const TOOLS: readonly Tool[] = [
  { label: 'Überschrift', keys: 'Alt+1', command: setKind('HEADING'), shape: { kind: 'HEADING', level: 1 } },
  {
    ...{ label: 'Zwischenüberschrift', keys: 'Alt+2', command: setKind('HEADING', 2) },
    shape: { kind: 'HEADING', level: 2 },
  },
  { label: 'Ziffer', keys: 'Alt+3', command: setKind('CLAUSE'), shape: { kind: 'CLAUSE' } },
  { label: 'Spiegelstrich', keys: 'Alt+4', command: setKind('BULLET'), shape: { kind: 'BULLET' } },
  { label: 'Absatz', keys: 'Alt+0', command: setKind('PARAGRAPH'), shape: { kind: 'PARAGRAPH' } },
  { label: 'Einrücken', keys: 'Tab', command: indent },
  { label: 'Ausrücken', keys: 'Umschalt+Tab', command: outdent },
  { label: 'Rückgängig', keys: 'Strg+Z', command: undo },
  { label: 'Wiederholen', keys: 'Strg+Y', command: redo },
];

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Props {
  /** The part of the text that the cursor is or was in last. */
  editor: Editor | null;
  /** Ids of the text boxes. */
  controls: string;
}

/** What the block at the cursor is and can become; one stop of the Tab key, arrows move inside. */
export function Toolbar({ editor, controls }: Props) {
  const [reached, setReached] = useState(0);
  const shape = editor && currentShape(editor.state);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const last = buttons.length - 1;
    const step = STEPS[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : reached + step;
    if (next === null) return;
    event.preventDefault();
    const wrapped = next < 0 ? last : next > last ? 0 : next;
    setReached(wrapped);
    buttons[wrapped]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label="Gliederung des Textes"
      aria-controls={controls}
      className="editor-toolbar"
      onKeyDown={move}
    >
      {TOOLS.map((tool, index) => (
        <button
          key={tool.label}
          type="button"
          tabIndex={index === reached ? 0 : -1}
          title={`${tool.label} (${tool.keys})`}
          aria-keyshortcuts={ariaKeys(tool.keys)}
          aria-pressed={tool.shape && shape !== null && isShape(tool.shape, shape)}
          onFocus={() => setReached(index)}
          // The cursor stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(editor, tool.command)}
        >
          {tool.label}
        </button>
      ))}
    </div>
  );
}

function act(editor: Editor | null, command: Command): void {
  if (!editor) return;
  command(editor.state, editor.view.dispatch);
  editor.commands.focus();
}

function isShape(wanted: NonNullable<Tool['shape']>, shape: { kind: BlockKind; level: number }): boolean {
  return wanted.kind === shape.kind && (wanted.level ?? shape.level) === shape.level;
}

function ariaKeys(keys: string): string {
  return keys.replace('Strg', 'Control').replace('Umschalt', 'Shift');
}
