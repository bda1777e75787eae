/** Half-open character range [from, to). */
type Range = [number, number];

/** A line of text without its markup, and where it was underlined. */
export interface PlainLine {
  text: string;
  underlines: Range[];
}

const UNDERLINE_ON = /^(?:<u>|<ins>|<span style="text-decoration:\s*underline;?">)$/i;
const UNDERLINE_OFF = /^<\/(?:u|ins|span)>$/i;
/** Tags that text extraction leaves behind (DOMAIN §6); any other "<" is text. */
const TAG =
  /<\/?(?:u|ins|span|p|b|i|em|strong|br|div|sup|sub|font|td|tr|th|table|tbody)(?:\s[^<>]{0,200})?\/?>/gi;
const BOLD = /\*\*|__/g;

/**
 * Removes the markup of text extraction and of Markdown's inline rules from one line and keeps the underlines.
 * `<u>Berlin</u>` gives "Berlin" underlined; a single star stays ("LSBTIQ*").
 */
export function stripInlineMarkup(source: string): PlainLine {
  const underlines: Range[] = [];
  let text = '';
  let openedAt: number | null = null;
  let position = 0;
  for (const match of source.matchAll(TAG)) {
    text += source.slice(position, match.index).replace(BOLD, '');
    position = match.index + match[0].length;
    if (UNDERLINE_ON.test(match[0])) openedAt ??= text.length;
    else if (UNDERLINE_OFF.test(match[0]) && openedAt !== null) {
      if (text.length > openedAt) underlines.push([openedAt, text.length]);
      openedAt = null;
    }
  }
  text += source.slice(position).replace(BOLD, '');
  if (openedAt !== null && text.length > openedAt) underlines.push([openedAt, text.length]);
  return { text, underlines };
}
