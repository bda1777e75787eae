import type { EditableBlock } from '@/lib/domain/motion-text';

/** A block before it has been recognised as one of an earlier version, or been given an id. */
export type WrittenBlock = Omit<EditableBlock, 'id'>;

/** Columns that make one level. */
const STEP = 2;
const HEADING = /^(#{1,2})\s+(\S.*)$/u;
const CLAUSE = /^\d{1,3}[.)]\s+(\S.*)$/u;
const BULLET = /^[-–—•*]\s+(\S.*)$/u;
/** What would be read as something else than the words of a paragraph. */
const READS_AS_SIGN = /^(?:#{1,2}\s|\d{1,3}[.)]\s|[-–—•*]\s|\\)/u;

/**
 * Reads the plain notation of a text, one block a line: "# Überschrift", "## Zwischenüberschrift", "1. Ziffer",
 * "- Spiegelstrich", anything else is a paragraph; two columns further in is one level deeper, so that an indented
 * paragraph continues the item above. "\" in front of a paragraph takes a sign for a word: "\18. IntMK". The figure
 * before a Ziffer may be any: Ziffern are counted. Every text can be read; levels are what was typed, `tidyText` mends them.
 */
export function parseNotation(text: string): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const content = line.trim();
    if (content !== '') blocks.push(readLine(content, levelOf(line), blocks.at(-1)));
  }
  return blocks;
}

function readLine(content: string, level: number, above: WrittenBlock | undefined): WrittenBlock {
  const heading = HEADING.exec(content);
  if (heading) return { kind: 'HEADING', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  const clause = CLAUSE.exec(content)?.[1];
  if (clause !== undefined) return { kind: 'CLAUSE', level: 1, text: clause };
  const bullet = BULLET.exec(content)?.[1];
  if (bullet !== undefined) return { kind: 'BULLET', level: bulletLevel(level, above), text: bullet };
  return { kind: 'PARAGRAPH', level, text: content.replace(/^\\/, '') };
}

function levelOf(line: string): number {
  const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', ' '.repeat(STEP)).length ?? 0;
  return Math.floor(indent / STEP) + 1;
}

/** Spiegelstriche below a Ziffer belong to it, also where nobody set them in. */
function bulletLevel(level: number, above: WrittenBlock | undefined): number {
  if (level > 1 || above === undefined) return level;
  return above.kind === 'CLAUSE' ? level + 1 : level;
}

/** The plain notation of a tidy text; reading it again gives the same blocks. */
export function printNotation(blocks: readonly WrittenBlock[]): string {
  let clauses = 0;
  let printed = '';
  blocks.forEach((block, index) => {
    if (block.kind === 'CLAUSE') clauses += 1;
    const gap = index === 0 ? '' : block.kind === 'BULLET' ? '\n' : '\n\n';
    printed += gap + printLine(block, clauses);
  });
  return printed;
}

function printLine({ kind, level, text }: WrittenBlock, number: number): string {
  const indent = ' '.repeat(STEP * (level - 1));
  if (kind === 'HEADING') return `${'#'.repeat(level)} ${text}`;
  if (kind === 'CLAUSE') return `${number}. ${text}`;
  if (kind === 'BULLET') return `${indent}- ${text}`;
  return indent + (READS_AS_SIGN.test(text) ? `\\${text}` : text);
}
