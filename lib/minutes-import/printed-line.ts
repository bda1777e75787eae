import type { SourceLine, SourceText } from './source-text';

/**
 * A source line ready for reading: trimmed, composed letters, plain spaces, columns parted by one tab.
 * Running headers and page numbers become blank lines with `dropped`, so that indexes stay in step with the file.
 */
export interface PrintedLine {
  /** 1-based line of the source. */
  no: number;
  text: string;
  /** `text` with underlined stretches between UNDERLINE_ON and UNDERLINE_OFF. */
  marked: string;
  /** Columns of white space before the first word. */
  indent: number;
  page: number | null;
  heading: number | null;
  listLabel: string | null;
  listLevel: number;
  dropped: boolean;
  /** The bare figure that stood on a dropped line: a page number, or one of a table of contents. */
  figure: number | null;
  /** Words that stood broken inside the line and were put together again. */
  mended: readonly string[];
}

/** Private-use characters that let underlines travel with a text through joins and cuts. */
export const UNDERLINE_ON = '\ue000';
export const UNDERLINE_OFF = '\ue001';
const MARKS = /[\ue000\ue001]/g;

/** All lines of a source, in order. */
export function printedLines(source: SourceText): PrintedLine[] {
  return source.lines.map((line, index) => {
    const marked = tidy(withMarks(line));
    return {
      no: index + 1,
      text: tidy(marked.replace(MARKS, '')),
      marked,
      indent: indentOf(line.text),
      page: line.page,
      heading: line.heading,
      listLabel: line.listLabel,
      listLevel: line.listLevel,
      dropped: false,
      figure: null,
      mended: [],
    };
  });
}

/** Removes the underline marks. */
export function withoutMarks(marked: string): string {
  return marked.replace(MARKS, '');
}

/** The plain text of a marked one, and a test whether more than half of a range of it is underlined. */
export function splitMarks(marked: string): {
  text: string;
  isUnderlined: (from: number, to: number) => boolean;
} {
  let text = '';
  let on = false;
  const underlined: boolean[] = [];
  for (const char of marked.split('')) {
    if (char === UNDERLINE_ON) on = true;
    else if (char === UNDERLINE_OFF) on = false;
    else {
      text += char;
      underlined.push(on);
    }
  }
  return {
    text,
    isUnderlined: (from, to) => underlined.slice(from, to).filter(Boolean).length * 2 > to - from,
  };
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (char) => LIGATURES[char] ?? char)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\u00ad(?!\s*$)/g, '')
    .trim()
    .replace(/[ \t]{2,}|\t/g, (gap) => (gap.includes('\t') || gap.length > 2 ? '\t' : ' '));
}

function withMarks(line: SourceLine): string {
  let marked = '';
  let position = 0;
  for (const [from, to] of line.underlines) {
    if (from < position || to <= from) continue;
    marked += line.text.slice(position, from) + UNDERLINE_ON + line.text.slice(from, to) + UNDERLINE_OFF;
    position = to;
  }
  return marked + line.text.slice(position);
}

function indentOf(text: string): number {
  const lead = /^[\s\u00a0]*/.exec(text)?.[0] ?? '';
  return lead.replaceAll('\t', '    ').length;
}
