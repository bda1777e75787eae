import { getSchema } from '@tiptap/core';
import { joinBackward } from '@tiptap/pm/commands';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { EditableBlock } from '@/lib/domain/motion-text';
import { continueItem, indent, loosen, mendBlocks, outdent, setKind, splitBlock } from './block-commands';
import { Block, blocksOf, documentOf, TextDocument, Words } from './editor-document';

const schema = getSchema([TextDocument, Block, Words]);
const block = (kind: EditableBlock['kind'], level: number, text: string): EditableBlock => ({
  ...{ id: text, kind, level, text },
});

/** A document with the cursor `offset` characters into the block that says `at`. */
function open(blocks: EditableBlock[], at: string, offset: number): EditorState {
  const doc = schema.nodeFromJSON(documentOf(blocks));
  let start = 1;
  doc.forEach((node, position) => {
    if (node.textContent === at) start = position + 1;
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, start + offset) });
}

function press(state: EditorState, command: Command): EditorState | null {
  const next: EditorState[] = [];
  const done = command(state, (tr) => next.push(state.apply(tr)));
  const [changed] = next;
  if (!done || !changed) return null;
  let made = 0;
  const mended = mendBlocks(changed, () => `neu${++made}`);
  return mended ? changed.apply(mended) : changed;
}

const words = (state: EditorState | null) =>
  state && blocksOf(state.doc.children).map(({ id, kind, level, text }) => `${id}: ${kind} ${level} ${text}`);

const LIST = [block('CLAUSE', 1, 'eins'), block('BULLET', 2, 'strich'), block('CLAUSE', 1, 'zwei')];

describe('Enter', () => {
  it('goes on with the same kind and leaves the id with the words in front', () => {
    expect(words(press(open(LIST, 'eins', 2), splitBlock))?.slice(0, 2)).toEqual([
      'eins: CLAUSE 1 ei',
      'neu1: CLAUSE 1 ns',
    ]);
    expect(words(press(open(LIST, 'strich', 6), splitBlock))?.[2]).toBe('neu1: BULLET 2 ');
  });

  it('at the beginning puts an empty block above and leaves the words their id', () => {
    expect(words(press(open(LIST, 'zwei', 0), splitBlock))?.slice(2)).toEqual([
      'neu1: CLAUSE 1 ',
      'zwei: CLAUSE 1 zwei',
    ]);
  });

  it('behind a heading begins a paragraph, and on an empty item ends the list', () => {
    const heading = [block('HEADING', 1, 'Teil')];
    expect(words(press(open(heading, 'Teil', 4), splitBlock))?.[1]).toBe('neu1: PARAGRAPH 1 ');
    const empty = press(open(LIST, 'zwei', 4), splitBlock);
    expect(words(empty && press(empty, splitBlock))?.[3]).toBe('neu1: PARAGRAPH 1 ');
  });

  it('with Shift continues the item in a paragraph of its own', () => {
    expect(words(press(open(LIST, 'eins', 4), continueItem))?.[1]).toBe('neu1: PARAGRAPH 2 ');
    expect(words(press(open(LIST, 'strich', 6), continueItem))?.[2]).toBe('neu1: PARAGRAPH 3 ');
  });
});

describe('Backspace at the beginning', () => {
  it('takes the sign first, and joins only then', () => {
    const loosened = press(open(LIST, 'zwei', 0), loosen);
    expect(words(loosened)?.[2]).toBe('zwei: PARAGRAPH 1 zwei');
    expect(loosened && press(loosened, loosen)).toBeNull();
    expect(words(loosened && press(loosened, joinBackward))).toEqual([
      'eins: CLAUSE 1 eins',
      'strich: BULLET 2 strichzwei',
    ]);
  });

  it('has its usual meaning inside the words', () => {
    expect(press(open(LIST, 'zwei', 2), loosen)).toBeNull();
  });
});

describe('Tab', () => {
  it('makes a Spiegelstrich of a Ziffer and a Ziffer of a Spiegelstrich', () => {
    const indented = press(open(LIST, 'zwei', 0), indent);
    expect(words(indented)?.[2]).toBe('zwei: BULLET 2 zwei');
    expect(words(press(open(LIST, 'strich', 0), outdent))?.[1]).toBe('strich: CLAUSE 1 strich');
  });

  it('moves a Spiegelstrich in and out as far as its place allows', () => {
    const deeper = press(open([...LIST.slice(0, 2), block('BULLET', 2, 'b')], 'b', 0), indent);
    expect(words(deeper)?.[2]).toBe('b: BULLET 3 b');
    expect(deeper && press(deeper, indent)).toBeNull();
    expect(words(deeper && press(deeper, outdent))?.[2]).toBe('b: BULLET 2 b');
  });

  it('leaves the text where nothing can be moved', () => {
    const paragraph = [block('PARAGRAPH', 1, 'frei')];
    expect(press(open(paragraph, 'frei', 0), indent)).toBeNull();
    expect(press(open(paragraph, 'frei', 0), outdent)).toBeNull();
  });
});

describe('kinds', () => {
  it('are set for every selected block, and what follows is mended', () => {
    const state = open(LIST, 'eins', 0);
    const all = state.apply(
      state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)),
    );
    expect(words(press(all, setKind('PARAGRAPH')))).toEqual([
      'eins: PARAGRAPH 1 eins',
      'strich: PARAGRAPH 1 strich',
      'zwei: PARAGRAPH 1 zwei',
    ]);
  });

  it('the same again changes nothing', () => {
    expect(press(open(LIST, 'eins', 0), setKind('CLAUSE'))).toBeNull();
  });
});

it('an empty text is one empty paragraph', () => {
  expect(words(open([], '', 0))).toEqual([': PARAGRAPH 1 ']);
});
