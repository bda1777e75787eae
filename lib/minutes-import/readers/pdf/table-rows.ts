import type { GlyphLine } from './glyph-lines';

/** What stands on one line without a wide gap in it. */
export type Segment = GlyphLine;

/** A printed line by its segments, or a table row by its cells, each with the lines it was wrapped to. */
export type Row = Segment[][];

/** Fewer columns may be a number and its text, whose lines are better left as they are printed. */
const FEWEST_COLUMNS = 3;
/** Points: segments that begin this close together stand in one column. */
const SAME_COLUMN = 4;

/** In font sizes: a gap that parts two columns anywhere, and one that does where a column is known to begin. */
const COLUMN_GAP = 1.6;
const GAP_BEFORE_COLUMN = 0.5;
/** A place where that many lines of a page begin a segment is a column. */
const LINES_OF_COLUMN = 3;

/** Cuts the lines of a page where columns part; a full cell may come close to the next column. */
export function segmentsOf(lines: readonly GlyphLine[]): Segment[][] {
  const wide = lines.map((line) => cut(line, (gap) => gap > COLUMN_GAP));
  const starts = wide.flatMap((segments) => segments.slice(1).map((segment) => segment[0]?.x ?? 0));
  const columns = starts.filter(
    (x) => starts.filter((other) => isSameColumn(x, other)).length >= LINES_OF_COLUMN,
  );
  return lines.map((line) =>
    cut(
      line,
      (gap, x) =>
        gap > COLUMN_GAP || (gap > GAP_BEFORE_COLUMN && columns.some((one) => isSameColumn(one, x))),
    ),
  );
}

function cut(line: GlyphLine, parts: (gap: number, x: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const glyph of line) {
    const first = segments.length === 0;
    const blank = glyph.text.trim() === '';
    if (first || (!blank && parts((glyph.x - end) / glyph.size, glyph.x))) segments.push([glyph]);
    else segments.at(-1)?.push(glyph);
    if (!blank) end = glyph.x + glyph.width;
  }
  return Number.isFinite(end) ? segments : [];
}

function isSameColumn(x: number, other: number): boolean {
  return Math.abs(x - other) < SAME_COLUMN;
}

/** Puts the wrapped lines of a table row's cells below each other, column by column. */
export function rowsOf(
  lines: readonly Segment[][],
  goesOn: (index: number) => boolean,
): { row: Row; at: number }[] {
  const rows: { row: Row; at: number }[] = [];
  lines.forEach((segments, index) => {
    const open = rows.at(-1)?.row;
    const columns = open && goesOn(index) ? columnsFor(segments, open) : null;
    if (open && columns) segments.forEach((segment, place) => open[columns[place] ?? 0]?.push(segment));
    else rows.push({ row: segments.map((segment) => [segment]), at: index });
  });
  return rows;
}

/** The columns of the row in which the segments stand, the first excepted; null if one stands elsewhere. */
function columnsFor(segments: readonly Segment[], row: Row): number[] | null {
  if (row.length < FEWEST_COLUMNS) return null;
  const columns = segments.map((segment) =>
    row.findIndex((cell) => isSameColumn(cell[0]?.[0]?.x ?? 0, segment[0]?.x ?? Number.NaN)),
  );
  return columns.every((column) => column > 0) ? columns : null;
}
