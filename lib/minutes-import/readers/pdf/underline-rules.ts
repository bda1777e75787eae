import type { PdfGlyph } from './pdf-glyphs';

/** A thin horizontal stroke: an underline, or a border. */
export interface Rule {
  left: number;
  right: number;
  y: number;
}

/** In font sizes, from the baseline: how far below an underline may run, how far above a descender's one. */
const RULE_BELOW = 0.35;
const RULE_ABOVE = 0.05;

/** The glyphs, each with whether a stroke runs just below it. */
export function markUnderlined(glyphs: readonly PdfGlyph[], rules: readonly Rule[]): PdfGlyph[] {
  const marked = glyphs.map((glyph) => ({ ...glyph, underlined: isUnderlined(glyph, rules) }));
  return marked.map((glyph, index) => ({
    ...glyph,
    underlined: glyph.underlined || isSkipped(marked, index),
  }));
}

/** Some programs interrupt an underline where "g" or "y" crosses it: letters between underlined ones count too. */
function isSkipped(glyphs: readonly PdfGlyph[], index: number): boolean {
  const [before, glyph, after] = [glyphs[index - 1], glyphs[index], glyphs[index + 1]];
  if (!before?.underlined || !glyph || !after?.underlined || !/\p{L}/u.test(glyph.text)) return false;
  return before.y === glyph.y && glyph.y === after.y;
}

function isUnderlined({ x, y, width, size }: PdfGlyph, rules: readonly Rule[]): boolean {
  const middle = x + width / 2;
  return rules.some(
    (rule) =>
      rule.left <= middle &&
      middle <= rule.right &&
      rule.y >= y - size * RULE_BELOW &&
      rule.y <= y + size * RULE_ABOVE,
  );
}
