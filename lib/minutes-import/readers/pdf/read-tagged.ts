import type { SourceLine } from '../../source-text';
import type { ReadLine } from '../drop-contents';
import { joinCells, linesFromRuns, type TextRun } from '../text-runs';
import { linesOfGlyphs, runsOfLine, textOfLine } from './glyph-lines';
import { joinedTo, type LineEnds } from './join-lines';
import type { PdfGlyph } from './pdf-glyphs';
import type { TaggedBlock } from './tagged-blocks';

/** A line that its program wrapped ends like this; one that the author ended does not. */
const WRAPPED = /[\s\-/–]$/;
const DRAWN_LABEL = /^(\d{1,3}[.)]|[a-z]\)|[-–—•▪*o\uf0b7])\s+(?=\S)/;
/** Share of the wrapped lines that must end so for the program to count as one that keeps the spaces. */
const MOSTLY = 0.6;

/** The blocks of all pages → lines; paragraphs that a page broke are whole again where the file shows it. */
export function readTagged(blocks: readonly TaggedBlock[]): ReadLine[] {
  const keepsSpaces = keepsSpacesAtLineEnds(blocks);
  const showsEnds = keepsSpaces && !drawsSpacesBehindParagraphs(blocks);
  return (showsEnds ? mergeAcrossPages(blocks) : blocks).flatMap((block) => {
    const runs = joinCells(
      block.cells.map((cell) => runsOfCell(cell, { keepsSpaces, inTable: block.cells.length > 1 })),
    );
    const { page, heading, listLabel, listLevel, inContents } = block;
    const lines = linesFromRuns(runs, { page, heading, listLabel, listLevel });
    return lines.map((line, index) => ({
      line: index === 0 && block.startsItem && listLabel === null ? splitLabel(line) : line,
      inContents,
    }));
  });
}

/** "4. Text" in an item whose program drew the label as text → label and text. */
function splitLabel(line: SourceLine): SourceLine {
  const match = DRAWN_LABEL.exec(line.text);
  if (!match?.[1]) return line;
  const cut = match[0].length;
  const underlines = line.underlines
    .map(([from, to]): [number, number] => [Math.max(0, from - cut), to - cut])
    .filter(([from, to]) => from < to);
  return { ...line, text: line.text.slice(cut), underlines, listLabel: match[1] };
}

function keepsSpacesAtLineEnds(blocks: readonly TaggedBlock[]): boolean {
  const wrapped = blocks
    .filter(({ heading }) => heading === null)
    .flatMap(({ cells }) => cells.flatMap((cell) => linesOfGlyphs(cell).slice(0, -1)));
  return wrapped.filter((line) => WRAPPED.test(textOfLine(line))).length > wrapped.length * MOSTLY;
}

/** Some programs draw a space behind every paragraph too: then it says nothing about going on. */
function drawsSpacesBehindParagraphs(blocks: readonly TaggedBlock[]): boolean {
  const last = blocks.flatMap((block) => linesOfGlyphs(cellOf(block)).slice(-1));
  return last.filter((line) => /\s$/.test(textOfLine(line))).length > last.length * MOSTLY;
}

/**
 * A block that ends its page with a wrapped line goes on in the first block of the next page, if that is of the
 * same kind and, in a list, without a label of its own.
 */
function mergeAcrossPages(blocks: readonly TaggedBlock[]): TaggedBlock[] {
  const merged: TaggedBlock[] = [];
  let endedPage = 0;
  for (const block of blocks) {
    const before = merged.at(-1);
    const crosses = before !== undefined && block.page !== endedPage;
    if (before && crosses && goesOn(before, block)) {
      merged[merged.length - 1] = { ...before, cells: [[...cellOf(before), ...offPage(block)]] };
    } else {
      merged.push(block);
    }
    endedPage = block.page;
  }
  return merged;
}

function goesOn(before: TaggedBlock, after: TaggedBlock): boolean {
  const sameKind = before.heading === after.heading && before.listLevel === after.listLevel;
  if (!sameKind || after.listLabel !== null || before.cells.length > 1 || after.cells.length > 1)
    return false;
  const last = linesOfGlyphs(cellOf(before)).at(-1);
  return last !== undefined && WRAPPED.test(textOfLine(last));
}

function cellOf(block: TaggedBlock): PdfGlyph[] {
  return block.cells[0] ?? [];
}

/** Moved below the page, so that no line of the next page shares a baseline with the last one of this. */
function offPage(block: TaggedBlock): PdfGlyph[] {
  return cellOf(block).map((glyph) => ({ ...glyph, y: glyph.y - 100_000 * block.page }));
}

function runsOfCell(glyphs: readonly PdfGlyph[], ends: LineEnds): TextRun[] {
  const lines = linesOfGlyphs(glyphs);
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const runs = runsOfLine(line);
    return next ? joinedTo(runs, next, ends) : runs;
  });
}
