import type { SourceLine } from '../source-text';

/** A stretch of text of one paragraph; "\n" in it is a line break the author made. */
export interface TextRun {
  text: string;
  underlined: boolean;
}

/** What the format says about the paragraph the runs belong to. */
export interface LineHints {
  page: number | null;
  heading: number | null;
  listLabel: string | null;
  /** Depth of the list item, also for the paragraphs that continue one; 0 outside lists. */
  listLevel: number;
}

export const NO_HINTS: LineHints = { page: null, heading: null, listLabel: null, listLevel: 0 };

const SOFT_HYPHENS = /\u00ad/g;

/** One paragraph → its lines: one, or as many as line breaks make. Lines without text are dropped. */
export function linesFromRuns(runs: readonly TextRun[], hints: LineHints): SourceLine[] {
  const listLabel = hints.listLabel === '' ? null : hints.listLabel;
  return splitAtBreaks(runs)
    .map((line) => lineFromRuns(line, { ...hints, listLabel }))
    .filter((line) => line.text !== '' || line.listLabel !== null)
    .map((line, index) => (index === 0 ? line : { ...line, listLabel: null }));
}

/** Table cells, each a list of runs → one run list with tabs between the cells. */
export function joinCells(cells: readonly TextRun[][]): TextRun[] {
  return cells.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\t', underlined: false }, ...runs]));
}

function splitAtBreaks(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

function lineFromRuns(runs: readonly TextRun[], hints: LineHints): SourceLine {
  let text = '';
  const underlines: [number, number][] = [];
  for (const run of runs) {
    const clean = run.text.replace(SOFT_HYPHENS, '');
    const from = text.length;
    text += clean;
    if (run.underlined && clean.trim() !== '') addRange(underlines, from, text.length);
  }
  return trimmed({ text, underlines, ...hints });
}

function addRange(ranges: [number, number][], from: number, to: number): void {
  const last = ranges.at(-1);
  if (last?.[1] === from) last[1] = to;
  else ranges.push([from, to]);
}

/** Spaces at both ends go, tabs at the front stay: a table row may begin with an empty cell. */
function trimmed(line: SourceLine): SourceLine {
  const start = line.text.length - line.text.replace(/^ +/, '').length;
  const text = line.text.slice(start).trimEnd();
  const underlines = line.underlines
    .map(([from, to]): [number, number] => [Math.max(0, from - start), Math.min(text.length, to - start)])
    .filter(([from, to]) => from < to);
  return { ...line, text, underlines };
}
