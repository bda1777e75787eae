import type { TextBlock } from '@/lib/domain/text-block';
import {
  plainRun,
  type DocumentBlock,
  type DocumentList,
  type DocumentListItem,
  type DocumentParagraph,
  type ListMark,
} from './document-model';

/** Headings of the text stand below the heading of their resolution. */
const HEADING_OFFSET = 2;
const DEEPEST_HEADING = 4;
/** "a) …" keeps its letter in the text (text-block.ts), but is a label and not a dash with a letter. */
const LETTERED = /^([a-z])\)\s+(?=\S)/;

/**
 * The flat blocks of a resolution with their levels → headings, paragraphs and nested lists. What is deeper than
 * anything above it hangs on the deepest item there is; no rank of headings is skipped (PDF/UA).
 */
export function nestTextBlocks(blocks: readonly TextBlock[]): DocumentBlock[] {
  const nested: DocumentBlock[] = [];
  let open: DocumentListItem[] = [];
  let deepest = 1 + HEADING_OFFSET;
  for (const block of blocks) {
    const parents = open.slice(0, block.level - 1);
    const siblings = parents.at(-1)?.children ?? nested;
    if (block.kind === 'HEADING') {
      const level = Math.min(block.level + HEADING_OFFSET, deepest, DEEPEST_HEADING);
      deepest = level + 1;
      nested.push({ kind: 'HEADING', level, lines: [block.text], startsPage: false, inContents: false });
      open = [];
    } else if (block.kind === 'PARAGRAPH') {
      siblings.push(bodyParagraph(block.text));
      open = parents;
    } else {
      const { mark, item } = listItem(block);
      listFor(siblings, mark).items.push(item);
      open = [...parents, item];
    }
  }
  return nested;
}

function bodyParagraph(text: string): DocumentParagraph {
  return { kind: 'PARAGRAPH', role: 'BODY', runs: [plainRun(text)], keepsWithNext: false };
}

/** The list that ends the siblings, if it has the same marks, else a new one. */
function listFor(siblings: DocumentBlock[], mark: ListMark): DocumentList {
  const last = siblings.at(-1);
  if (last?.kind === 'LIST' && last.mark === mark) return last;
  const list: DocumentList = { kind: 'LIST', mark, items: [] };
  siblings.push(list);
  return list;
}

function listItem({ kind, number, text }: TextBlock): { mark: ListMark; item: DocumentListItem } {
  const letter = LETTERED.exec(text);
  if (kind === 'BULLET' && letter?.[1]) {
    const count = letter[1].charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    return { mark: 'LETTER', item: newItem(count, text.slice(letter[0].length)) };
  }
  if (kind === 'CLAUSE' && number !== null) return { mark: 'NUMBER', item: newItem(number, text) };
  return { mark: 'DASH', item: newItem(null, text) };
}

function newItem(number: number | null, text: string): DocumentListItem {
  return { number, runs: [plainRun(text)], children: [] };
}
