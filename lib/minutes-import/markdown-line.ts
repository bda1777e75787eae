/** What Markdown says of a line beside its words. */
export interface MarkdownLine {
  text: string;
  heading: number | null;
}

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const CLOSING_SIGNS = /(?<!#)#+$/;
const RULE_SIGNS = /^[-=+|:\s]+$/;
const LONG_RULE = /-{3}|={3}/;
const CELL_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?\|?\s*$/;
/** Pandoc's way to underline: [Berlin]{.underline}. */
const PANDOC_UNDERLINE = /\[([^[\]]{0,300})\]\{\.(?:underline|ul)\}/g;
const EMPHASIS = /(^|[\s([„"–-])\*(?=\S)([^*]{1,400}?\S)\*(?=$|[\s)\].,;:!?“"–-])/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~^$"'@])/g;
/** Characters of Unicode's private use area that keep an escaped character out of the markup rules. */
const ESCAPED_BASE = 0xe100;
const ESCAPED = /[\ue120-\ue17f]/g;

/** Replaces Markdown's line rules (heading, table row, quote, hard break) by plain text with tabs between cells. */
export function readMarkdownLine(source: string): MarkdownLine {
  if (isRule(source)) return { text: '', heading: null };
  const guarded = source.replace(ESCAPE, (_, char: string) =>
    String.fromCharCode(ESCAPED_BASE + char.charCodeAt(0)),
  );
  const heading = HEADING.exec(guarded);
  const body = heading
    ? headingText(heading[2] ?? '')
    : tableRow(guarded.replace(/^\s{0,3}>\s?/, '').replace(/\\$/, ''));
  const text = body.replace(PANDOC_UNDERLINE, '<u>$1</u>').replace(EMPHASIS, '$1$2');
  return { text, heading: heading?.[1]?.length ?? null };
}

/** Dashes of a table or below a heading. The signs are judged first: together these rules take the cube of the length. */
function isRule(source: string): boolean {
  return RULE_SIGNS.test(source) && (LONG_RULE.test(source) || CELL_RULE.test(source));
}

function headingText(text: string): string {
  return text.trim().replace(CLOSING_SIGNS, '').trimEnd();
}

/** Puts the characters back that `readMarkdownLine` guarded because a backslash stood before them. */
export function restoreEscaped(text: string): string {
  return text.replace(ESCAPED, (char) => String.fromCharCode(char.charCodeAt(0) - ESCAPED_BASE));
}

function tableRow(text: string): string {
  const row = /^\s*\|(.*)\|\s*$/.exec(text);
  if (row?.[1] === undefined) return text;
  return row[1]
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}
