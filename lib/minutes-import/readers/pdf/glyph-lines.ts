import type { TextRun } from '../text-runs';
import type { PdfGlyph } from './pdf-glyphs';

/** Glyphs on one baseline, in the order they were given. */
export type GlyphLine = PdfGlyph[];

/** In font sizes: baselines closer than this are one line, superscripts included. */
const SAME_LINE = 0.45;
/** In font sizes: a gap between two glyphs from which on a space was meant, although none was drawn. */
const SPACE_GAP = 0.17;

/** Glyphs in reading order → lines; a new one begins where the baseline changes. */
export function linesOfGlyphs(glyphs: readonly PdfGlyph[]): GlyphLine[] {
  const lines: GlyphLine[] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && Math.abs(last.y - glyph.y) < SAME_LINE * Math.max(last.size, glyph.size))
      line.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

/** One line → its text in runs; spaces that were only moved over are put in. */
export function runsOfLine(line: GlyphLine): TextRun[] {
  const runs: TextRun[] = [];
  line.forEach((glyph, index) => {
    const before = line[index - 1];
    const gap = before ? (glyph.x - before.x - before.width) / glyph.size : 0;
    const spaced = before?.text.endsWith(' ') || glyph.text.startsWith(' ');
    if (gap > SPACE_GAP && !spaced) {
      runs.push({ text: ' ', underlined: glyph.underlined && before?.underlined === true });
    }
    runs.push({ text: glyph.text, underlined: glyph.underlined });
  });
  return runs;
}

/** The text of a line as drawn, spaces at its end included. */
export function textOfLine(line: GlyphLine): string {
  return runsOfLine(line)
    .map(({ text }) => text)
    .join('');
}
