import type { SourceLine } from './source-text';

const LABEL = /^(?:[-*+]|\d{1,9}[.)]|[a-z]\))\s{1,4}(?=\S)/u;

/** Column where the text of an open list item starts. */
type Column = number;

/**
 * Says of each line how deep it stands in a list, by Markdown's rule: what belongs to an item is set in as far as the
 * item's text, what is not ends the list. Only for Markdown with headings; text that was extracted from print and
 * merely named .md has indents that mean nothing.
 */
export function withListLevels(lines: readonly SourceLine[]): SourceLine[] {
  if (lines.every((line) => line.heading === null)) return [...lines];
  let open: Column[] = [];
  let goesOn = false;
  return lines.map((line) => {
    const words = line.text.trimStart();
    const indent = line.text.length - words.length;
    const label = line.heading === null ? LABEL.exec(words) : null;
    if (words === '' || line.heading !== null) {
      goesOn = false;
      if (line.heading !== null) open = [];
      return line;
    }
    // A line directly below is still the same paragraph, wherever it starts.
    if (label || !goesOn) open = open.filter((column) => column <= indent);
    if (label) open = [...open, indent + label[0].length];
    goesOn = true;
    return { ...line, listLevel: open.length };
  });
}
