import type {
  DocumentBlock,
  DocumentHeading,
  DocumentList,
  DocumentListItem,
  DocumentModel,
  ParagraphRole,
} from '../document-model';
import { contentsLine, headingAnchors } from '../heading-anchors';
import { xmlText } from '../xml-text';
import { tableXml } from './docx-table';
import { paragraphXml, runsXml, runXml } from './docx-text';
import { listIndent, type DocxNumberings } from './docx-numbering-part';

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

function titlePage({ titlePage: { title, lines, atHead = false } }: DocumentModel): string {
  const closer = atHead ? '<w:spacing w:before="0" w:after="120"/>' : '';
  return [
    paragraphXml('Title', runXml(title), closer),
    ...lines.map((line) => paragraphXml('Subtitle', runXml(line))),
  ].join('\n');
}

/** A real contents field: Word fills in the page numbers when it opens the file, and keeps them up to date. */
function contents({ contentsTitle }: DocumentModel, { anchors }: Writing): string {
  if (contentsTitle === null) return '';
  const entries = [...anchors].map(([heading, anchor], index) => {
    const field =
      index === 0 ? fieldMark('begin') + instruction('TOC \\o "1-2" \\h \\z') + fieldMark('separate') : '';
    const page = `${fieldMark('begin')}${instruction(`PAGEREF ${anchor} \\h`)}${fieldMark('separate')}${fieldMark('end')}`;
    const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${runXml(contentsLine(heading))}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
    return paragraphXml(`TOC${heading.level}`, field + link);
  });
  const title = paragraphXml('TOCHeading', runXml(contentsTitle), '<w:pageBreakBefore/>');
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
      return paragraphXml(
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
  return paragraphXml(style, marked, startsPage ? '<w:pageBreakBefore/>' : '');
}

function listXml({ mark, items }: DocumentList, depth: number, writing: Writing): string {
  return items
    .map((item) => {
      const id = writing.numberings.idFor(mark, depth, item.number);
      const numbering = `<w:numPr><w:ilvl w:val="${depth - 1}"/><w:numId w:val="${id}"/></w:numPr>`;
      const style = mark === 'NUMBER' ? 'Ziffer' : 'Spiegelstrich';
      return [paragraphXml(style, runsXml(item.runs), numbering), ...childrenXml(item, depth, writing)].join(
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
      : paragraphXml('Zifferabsatz', runsXml(child.runs), indent),
  );
}

function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function instruction(text: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${xmlText(text)} </w:instrText></w:r>`;
}
