import { joinText } from '../../join-text';
import type { TextRun } from '../text-runs';
import { textOfLine, type GlyphLine } from './glyph-lines';

/** What a line end says in a document, or in a part of it. */
export interface LineEnds {
  keepsSpaces: boolean;
  inTable: boolean;
}

/** The runs of a line with what stands between it and the next: nothing, a space, or a break the author made. */
export function joinedTo(runs: TextRun[], next: GlyphLine, { keepsSpaces, inTable }: LineEnds): TextRun[] {
  const text = runs.map((run) => run.text).join('');
  const between = (sign: string) => [...runs, { text: sign, underlined: false }];
  if (/\s$/.test(text) || text.endsWith('/')) return runs;
  if (text.endsWith('–')) return keepsSpaces ? runs : between(' ');
  if (!text.endsWith('-')) return between(keepsSpaces && !inTable ? '\n' : ' ');
  const [before, after] = [lastWord(text), textOfLine(next).trimStart()];
  const joined = joinText(before, after).text;
  if (joined === `${before} ${after}`) return keepsSpaces ? runs : between(' ');
  return joined.length < before.length + after.length ? withoutLastLetter(runs) : runs;
}

function lastWord(text: string): string {
  return /\S*$/.exec(text)?.[0] ?? text;
}

function withoutLastLetter(runs: TextRun[]): TextRun[] {
  return runs.map((run, index) =>
    index === runs.length - 1 ? { ...run, text: run.text.slice(0, -1) } : run,
  );
}
