import type {
  DocumentBlock,
  DocumentHeading,
  DocumentList,
  DocumentListItem,
  DocumentModel,
  DocumentParagraph,
  DocumentTable,
  DocumentTableCell,
  InlineRun,
} from '../document-model';
import { typstFrame } from './typst-frame';

/**
 * A hyphen before a small letter: broken there, the word would read like one hyphenated by a typesetter
 * ("non-/formal"), so it is kept whole.
 */
const BREAKS_LIKE_HYPHENATION = /\S*\p{L}-\p{Ll}\S*/gu;
/** Longer words (addresses) would stand out of the margin if they could not break. */
const LONGEST_UNBROKEN = 40;

/** The document as source text for Typst. All text goes in as string literals, so none of it can be markup. */
export function typstSource(model: DocumentModel): string {
  return `${typstFrame(model)}\n${model.blocks.map(blockSource).join('\n')}\n`;
}

/** A Typst string literal. */
export function typstString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
}

function blockSource(block: DocumentBlock): string {
  switch (block.kind) {
    case 'HEADING':
      return headingSource(block);
    case 'PARAGRAPH':
      return paragraphSource(block);
    case 'LIST':
      return listSource(block);
    case 'TABLE':
      return tableSource(block);
  }
}

function headingSource({ level, lines, startsPage, inContents }: DocumentHeading): string {
  // The space parts number and title in the bookmark, which knows no lines.
  const body = lines.map((line) => textSource(line)).join(`#${typstString(' ')};#linebreak()`);
  return `${startsPage ? '#pagebreak(weak: true)\n' : ''}#heading(level: ${level}, outlined: ${inContents}, bookmarked: true)[${body}]`;
}

function paragraphSource({ role, runs, keepsWithNext }: DocumentParagraph): string {
  return `#${role.toLowerCase()}(sticky: ${keepsWithNext})[${inlineSource(runs)}]`;
}

function listSource({ mark, items }: DocumentList): string {
  if (mark === 'DASH') return `#list(${items.map((item) => `[${itemSource(item)}]`).join(', ')})`;
  const numbered = items.map((item) => `enum.item(${item.number ?? 1})[${itemSource(item)}]`);
  return `#enum(numbering: ${mark === 'LETTER' ? '"a)"' : '"1."'}, ${numbered.join(', ')})`;
}

function itemSource({ runs, children }: DocumentListItem): string {
  const inner = children.map((child) =>
    child.kind === 'LIST' ? listSource(child) : `#parbreak()${inlineSource(child.runs)}`,
  );
  return [inlineSource(runs), ...inner].join('\n');
}

function tableSource({ summary, header, widths, rows }: DocumentTable): string {
  const head = `table.header(${header.map((cell) => `[${textSource(cell)}]`).join(', ')})`;
  const body = rows.flatMap(({ section, cells }) =>
    cells.map(
      (cell) => `table.cell(fill: ${section ? 'section-fill' : 'none'})[${cellSource(cell, section)}]`,
    ),
  );
  const columns = widths.map((width) => `${width}fr`).join(', ');
  return `#agenda-table(${typstString(summary)}, (${columns}), ${[head, ...body].join(',\n  ')})`;
}

function cellSource({ runs, note }: DocumentTableCell, section: boolean): string {
  const text = inlineSource(runs);
  const remark = note === null ? '' : textSource(note);
  const whole = [text, remark].filter(Boolean).join('#linebreak()');
  return section && whole ? `#text(weight: "semibold")[${whole}]` : whole;
}

function inlineSource(runs: readonly InlineRun[]): string {
  return runs
    .map(({ text, underlined }) => (underlined ? `#underline[${textSource(text)}]` : textSource(text)))
    .join('');
}

function textSource(text: string): string {
  let at = 0;
  let source = '';
  for (const match of text.matchAll(BREAKS_LIKE_HYPHENATION)) {
    if (match[0].length > LONGEST_UNBROKEN) continue;
    source += `#${typstString(text.slice(at, match.index))};#box(${typstString(match[0])});`;
    at = match.index + match[0].length;
  }
  return `${source}#${typstString(text.slice(at))};`;
}
