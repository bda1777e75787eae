import type { TextBlock } from './text-block';

/** What the beamer shows at a time: a Ziffer with what belongs to it, or a part of a long one. */
export interface BeamerPage {
  /** Its place in an address: "2" for the beginning of Ziffer 2, "2.2" for its second page, "0" for what stands before. */
  key: string;
  clause: number | null;
  blocks: TextBlock[];
}

/** Characters that are readable from 15 m at once, with their line breaks, on 1920 × 1080. */
const PAGE = 420;
/** What a paragraph leaves empty of its last line, on average, where another one follows. */
const LINE_END = 30;

/**
 * A wording in pages of at most `length` characters: each Ziffer begins one, a heading goes with what follows it, a
 * long paragraph breaks between words. No word is lost, none is shown twice.
 */
export function beamerPages(blocks: readonly TextBlock[], length = PAGE): BeamerPage[] {
  const counts = new Map<string, number>();
  return chapters(blocks).flatMap(({ clause, blocks: chapter }) =>
    fill(chapter, length).map((page) => {
      const name = String(clause ?? 0);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { key: count === 1 ? name : `${name}.${count}`, clause, blocks: page };
    }),
  );
}

interface Chapter {
  clause: number | null;
  blocks: TextBlock[];
}

/** Each Ziffer with the headings right before it and all that follows it. */
function chapters(blocks: readonly TextBlock[]): Chapter[] {
  const found: Chapter[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'CLAUSE') {
      const headings = trailingHeadings(last);
      if (last?.blocks.length === 0) found.pop();
      found.push({ clause: block.number, blocks: [...headings, block] });
    } else if (last) last.blocks.push(block);
    else found.push({ clause: null, blocks: [block] });
  }
  return found;
}

function trailingHeadings(chapter: Chapter | undefined): TextBlock[] {
  if (!chapter) return [];
  const end = chapter.blocks.findLastIndex(({ kind }) => kind !== 'HEADING') + 1;
  return chapter.blocks.splice(end);
}

function fill(blocks: readonly TextBlock[], length: number): TextBlock[][] {
  const pages: TextBlock[][] = [];
  let room = 0;
  for (const piece of blocks.flatMap((block) => pieces(block, length))) {
    const current = pages.at(-1);
    if (current && piece.text.length <= room) current.push(piece);
    else {
      pages.push([piece]);
      room = length;
    }
    room -= piece.text.length + LINE_END;
  }
  return pages;
}

/** A paragraph that is longer than a page, broken between words; the Ziffer's number stands with its beginning alone. */
function pieces(block: TextBlock, length: number): TextBlock[] {
  if (block.text.length <= length) return [block];
  const texts: string[] = [];
  for (const word of block.text.split(' ')) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      texts[texts.length - 1] = `${last} ${word}`;
    else texts.push(word);
  }
  return texts.map((text, index) =>
    index === 0 ? { ...block, text } : { ...block, kind: 'PARAGRAPH', number: null, text },
  );
}
