import type {
  DocumentBlock,
  DocumentList,
  DocumentListItem,
  DocumentModel,
  DocumentParagraph,
  DocumentTable,
  DocumentTableCell,
  InlineRun,
  ListMark,
} from './document-model';

const SPECIAL = /[\\`*_[\]<>|~]/g;
/** What would begin a list, a heading or a quote at the start of a line. */
const BLOCK_START = /^(?:([#+>-])|(\d{1,9})([.)])(?=\s))/;

/** The document as Markdown, one line a paragraph; underlines as <u>, since Markdown has none. */
export function renderMarkdown(model: DocumentModel): string {
  const title = [`# ${escaped(model.titlePage.title)}`, ...model.titlePage.lines.map(escaped)];
  return `${[...title, ...model.blocks.flatMap((block) => blockLines(block, ''))].join('\n\n')}\n`;
}

/** Each entry is a paragraph; the lines of one entry stay together. */
function blockLines(block: DocumentBlock, indent: string): string[] {
  switch (block.kind) {
    case 'HEADING':
      return [`${'#'.repeat(block.level)} ${block.lines.map(escaped).join(' ')}`];
    case 'PARAGRAPH':
      return [indent + paragraphText(block)];
    case 'LIST':
      return block.items.flatMap((item) => itemLines(item, block.mark, indent));
    case 'TABLE':
      return [tableText(block)];
  }
}

function paragraphText({ runs }: DocumentParagraph): string {
  return inline(runs).replace(BLOCK_START, (_, sign?: string, number?: string, dot?: string) =>
    sign ? `\\${sign}` : `${number ?? ''}\\${dot ?? ''}`,
  );
}

function itemLines(item: DocumentListItem, mark: ListMark, indent: string): string[] {
  const label = labelOf(item, mark);
  const inner = indent + ' '.repeat(label.length + 1);
  const children = item.children.flatMap((child: DocumentParagraph | DocumentList) =>
    blockLines(child, inner),
  );
  return [`${indent}${label} ${inline(item.runs)}`, ...children];
}

function labelOf({ number }: DocumentListItem, mark: ListMark): string {
  if (number === null || mark === 'DASH') return '-';
  return mark === 'LETTER' ? `${String.fromCharCode(96 + number)})` : `${number}.`;
}

function tableText({ header, rows }: DocumentTable): string {
  const lines = [
    header.map(escaped),
    header.map(() => '---'),
    ...rows.map(({ cells }) => cells.map(cellText)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText({ runs, note }: DocumentTableCell): string {
  return [inline(runs), note === null ? '' : escaped(note)].filter(Boolean).join(' ');
}

function inline(runs: readonly InlineRun[]): string {
  return runs
    .map(({ text, underlined }) => (underlined ? `<u>${escaped(text)}</u>` : escaped(text)))
    .join('');
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
