import { stripInlineMarkup } from './inline-markup';
import { withListLevels } from './markdown-lists';
import { readMarkdownLine, restoreEscaped } from './markdown-line';
import type { SourceLine, SourceText } from './source-text';

const LINE_END = /\r\n|\n|\r|\u2028|\u2029/;

/**
 * Decoded text → lines as a person sees them. Line i of the file is `lines[i - 1]`. A form feed starts a page;
 * without one `page` is null. Markup left over from extraction is removed, underlines are kept (DOMAIN §6).
 */
export function sourceFromText(text: string, format: 'txt' | 'md'): SourceText {
  const rows = text.replace(/^\uFEFF/, '').split(LINE_END);
  const paged = text.includes('\f');
  let page = 1;
  const lines = rows.map((row) => {
    page += row.split('\f').length - 1;
    return toSourceLine(row.replaceAll('\f', ''), format, paged ? page : null);
  });
  return { format, lines: format === 'md' ? withListLevels(lines) : lines };
}

function toSourceLine(row: string, format: 'txt' | 'md', page: number | null): SourceLine {
  const markdown = format === 'md' ? readMarkdownLine(row) : { text: row, heading: null };
  const plain = stripInlineMarkup(markdown.text);
  return {
    text: format === 'md' ? restoreEscaped(plain.text) : plain.text,
    underlines: plain.underlines,
    page,
    heading: markdown.heading,
    listLabel: null,
    listLevel: 0,
  };
}
