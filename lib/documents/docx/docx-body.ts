import type {
  DocumentBlock,
  DocumentHeading,
  DocumentList,
  DocumentListItem,
  DocumentModel,
  DocumentTable,
  DocumentTableCell,
  InlineRun,
  ParagraphRole,
} from '../document-model';
import { contentsLine, headingAnchors } from '../heading-anchors';
import { xmlText } from '../xml-text';
import { listIndent, type DocxNumberings } from './docx-numbering-part';

/** Twentieths of a point: an A4 page less 2.5 cm on each side. */
const TEXT_WIDTH = 9071;

const STYLE_OF_ROLE: Record<ParagraphRole, string> = {
  BODY: 'Normal',
  MINISTRY: 'Ministerium',
  PERSON: 'Person',
  UNIT: 'Stelle',
  APPLICANTS: 'Antragsteller',
  FORMULA: 'Beschlussformel',
};

interface Writing {
  numberings: DocxNumberings;
  anchors: Map<DocumentHeading, string>;
}

/** The body of word/document.xml without the section's properties. */
export function docxBody(model: DocumentModel, numberings: DocxNumberings): string {
  const writing: Writing = { numberings, anchors: headingAnchors(model.blocks) };
  return [
    titlePage(model),
    contents(model, writing),
    ...model.blocks.map((block) => blockXml(block, writing)),
  ].join('\n');
}

function titlePage({ titlePage: { title, lines } }: DocumentModel): string {
  return [
    paragraph('Title', runXml(title)),
    ...lines.map((line) => paragraph('Subtitle', runXml(line))),
  ].join('\n');
}

/** A real contents field: Word fills in the page numbers when it opens the file, and keeps them up to date. */
function contents({ contentsTitle }: DocumentModel, { anchors }: Writing): string {
  const entries = [...anchors].map(([heading, anchor], index) => {
    const field =
      index === 0 ? fieldMark('begin') + instruction('TOC \\o "1-2" \\h \\z') + fieldMark('separate') : '';
    const page = `${fieldMark('begin')}${instruction(`PAGEREF ${anchor} \\h`)}${fieldMark('separate')}${fieldMark('end')}`;
    const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${runXml(contentsLine(heading))}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
    return paragraph(`TOC${heading.level}`, field + link);
  });
  const title = paragraph('TOCHeading', runXml(contentsTitle), '<w:pageBreakBefore/>');
  const end = `<w:p>${fieldMark('end')}</w:p>`;
  const properties =
    '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
  return `<w:sdt>${properties}<w:sdtContent>${[title, ...entries, end].join('\n')}</w:sdtContent></w:sdt>`;
}

function blockXml(block: DocumentBlock, writing: Writing): string {
  switch (block.kind) {
    case 'HEADING':
      return headingXml(block, writing);
    case 'PARAGRAPH':
      return paragraph(
        STYLE_OF_ROLE[block.role],
        runsXml(block.runs),
        block.keepsWithNext ? '<w:keepNext/>' : '',
      );
    case 'LIST':
      return listXml(block, 1, writing);
    case 'TABLE':
      return tableXml(block);
  }
}

function headingXml(heading: DocumentHeading, { numberings, anchors }: Writing): string {
  const { level, lines, startsPage, inContents } = heading;
  if (inContents) numberings.restart();
  const anchor = anchors.get(heading);
  const text = lines.map((line) => runXml(line)).join('<w:r><w:br/></w:r>');
  const marked = anchor
    ? `<w:bookmarkStart w:id="${anchor.slice(4)}" w:name="${anchor}"/>${text}<w:bookmarkEnd w:id="${anchor.slice(4)}"/>`
    : text;
  const style = level === 2 && !inContents ? 'Land' : `Heading${level}`;
  return paragraph(style, marked, startsPage ? '<w:pageBreakBefore/>' : '');
}

function listXml({ mark, items }: DocumentList, depth: number, writing: Writing): string {
  return items
    .map((item) => {
      const id = writing.numberings.idFor(mark, depth, item.number);
      const numbering = `<w:numPr><w:ilvl w:val="${depth - 1}"/><w:numId w:val="${id}"/></w:numPr>`;
      const style = mark === 'NUMBER' ? 'Ziffer' : 'Spiegelstrich';
      return [paragraph(style, runsXml(item.runs), numbering), ...childrenXml(item, depth, writing)].join(
        '\n',
      );
    })
    .join('\n');
}

function childrenXml({ children }: DocumentListItem, depth: number, writing: Writing): string[] {
  const indent = `<w:ind w:left="${listIndent(depth)}"/>`;
  return children.map((child) =>
    child.kind === 'LIST'
      ? listXml(child, depth + 1, writing)
      : paragraph('Zifferabsatz', runsXml(child.runs), indent),
  );
}

function tableXml({ summary, header, widths, rows }: DocumentTable): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((TEXT_WIDTH * width) / total));
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const line = (side: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="B8C0C8"/>`;
  const properties =
    `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${line('bottom', 4)}${line('insideH', 4)}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/><w:tblDescription w:val="${xmlText(summary)}"/></w:tblPr>`;
  const head = header.map((text, column) =>
    cellXml([paragraph('Tabellenkopf', runXml(text))], columns[column], ''),
  );
  const body = rows.map(({ section, cells }) => {
    const shade = section ? '<w:shd w:val="clear" w:color="auto" w:fill="EEF0F4"/>' : '';
    const written = cells.map((cell, column) =>
      cellXml(cellParagraphs(cell, section), columns[column], shade),
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  });
  const headRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${headRow}${body.join('\n')}</w:tbl>`;
}

function cellXml(paragraphs: string[], width: number | undefined, shade: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

/** Every cell must hold a paragraph, an empty one too. */
function cellParagraphs({ runs, note }: DocumentTableCell, section: boolean): string[] {
  const style = 'Tabellentext';
  const extra = section ? '<w:keepNext/>' : '';
  const weight = section ? '<w:b/><w:bCs/>' : '';
  const texts = [
    ...(runs.length > 0 ? [runs.map((run) => runXml(run.text, weight + underline(run))).join('')] : []),
    ...(note === null ? [] : [runXml(note, weight)]),
  ];
  return (texts.length > 0 ? texts : ['']).map((text) => paragraph(style, text, extra));
}

function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

function runsXml(runs: readonly InlineRun[]): string {
  return runs.map((run) => runXml(run.text, underline(run))).join('');
}

function underline({ underlined }: InlineRun): string {
  return underlined ? '<w:u w:val="single"/>' : '';
}

function runXml(text: string, properties = ''): string {
  const formatted = properties ? `<w:rPr>${properties}</w:rPr>` : '';
  return `<w:r>${formatted}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function instruction(text: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${xmlText(text)} </w:instrText></w:r>`;
}
