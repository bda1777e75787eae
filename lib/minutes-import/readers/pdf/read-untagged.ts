import type { SourceLine } from '../../source-text';
import { joinCells, linesFromRuns, NO_HINTS, type TextRun } from '../text-runs';
import { linesOfGlyphs, runsOfLine, type GlyphLine } from './glyph-lines';
import { joinedTo } from './join-lines';
import type { PdfGlyph } from './pdf-glyphs';
import { rowsOf, segmentsOf, type Segment } from './table-rows';

/** A line distance that exceeds the usual one by this factor begins a new paragraph. */
const PARAGRAPH_GAP = 1.35;

/** One page without tags → one line a printed line or table row, from top to bottom; an empty one between paragraphs. */
export function readUntaggedPage(page: number, glyphs: readonly PdfGlyph[]): SourceLine[] {
  const lines = linesOfGlyphs(inReadingOrder(glyphs));
  const usual = usualDistance(lines);
  const isApart = (index: number) =>
    index > 0 && distance(lines[index - 1], lines[index]) > usual * PARAGRAPH_GAP;
  return rowsOf(segmentsOf(lines), (index) => !isApart(index)).flatMap(({ row, at }) => {
    const printed = linesFromRuns(joinCells(row.map(runsOfCell)), { ...NO_HINTS, page });
    return isApart(at) ? [emptyLine(page), ...printed] : printed;
  });
}

/** The lines of a cell in one run list, words that the column broke whole again. */
function runsOfCell(cell: readonly Segment[]): TextRun[] {
  return cell.flatMap((segment, index) => {
    const next = cell[index + 1];
    const runs = runsOfLine(segment);
    return next ? joinedTo(runs, next, { keepsSpaces: false, inTable: true }) : runs;
  });
}

export function emptyLine(page: number): SourceLine {
  return { text: '', underlines: [], ...NO_HINTS, page };
}

/** By line from the top, in the line from the left: programs draw in any order they like. */
function inReadingOrder(glyphs: readonly PdfGlyph[]): PdfGlyph[] {
  const rows: PdfGlyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - glyph.y) < 0.4 * Math.max(first.size, glyph.size)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

function usualDistance(lines: readonly GlyphLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => distance(lines[index], line))
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function distance(upper: GlyphLine | undefined, lower: GlyphLine | undefined): number {
  return (upper?.[0]?.y ?? 0) - (lower?.[0]?.y ?? 0);
}
