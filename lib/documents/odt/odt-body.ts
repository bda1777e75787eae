import type {
  DocumentBlock,
  DocumentHeading,
  DocumentList,
  DocumentModel,
  ListMark,
} from '../document-model';
import { contentsLine, headingAnchors } from '../heading-anchors';
import { countKey, forgetDeeper } from '../list-counts';
import { xmlText } from '../xml-text';
import { tableXml } from './odt-table';
import { paragraphXml, runsXml, STYLE_OF_ROLE } from './odt-text';

interface Writing {
  anchors: Map<DocumentHeading, string>;
  /** Last printed number by mark and depth, since the last resolution began. */
  counted: Map<string, number>;
}

/** The content of office:text. Automatic styles it names: see odt-automatic-styles.ts. */
export function odtBody(model: DocumentModel): string {
  const writing: Writing = { anchors: headingAnchors(model.blocks), counted: new Map() };
  const blocks = model.blocks.map((block) => blockXml(block, writing));
  return [titlePage(model), contents(model, writing), ...blocks].join('\n');
}

function titlePage({ titlePage: { title, lines, atHead = false } }: DocumentModel): string {
  return [
    paragraphXml(atHead ? 'TitleAtHead' : 'TitleFirst', xmlText(title)),
    ...lines.map((line) => paragraphXml('Subtitle', xmlText(line))),
  ].join('\n');
}

/** A real index, with page references that the program fills in when it lays out the text. */
function contents({ contentsTitle }: DocumentModel, { anchors }: Writing): string {
  if (contentsTitle === null) return '';
  const entries = [...anchors].map(([heading, anchor]) => {
    const page = `<text:bookmark-ref text:reference-format="page" text:ref-name="${anchor}"/>`;
    const link = `<text:a xlink:type="simple" text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link" xlink:href="#${anchor}">${xmlText(contentsLine(heading)).replaceAll('  ', ' <text:s/>')}</text:a>`;
    return paragraphXml(`Contents_20_${heading.level}`, `${link}<text:tab/>${page}`);
  });
  const source = `<text:table-of-content-source text:outline-level="2" text:use-outline-level="false" text:use-index-marks="false" text:use-index-source-styles="true">${indexStyles(1)}${indexStyles(2)}</text:table-of-content-source>`;
  const title = paragraphXml('Contents_20_HeadingPage', xmlText(contentsTitle));
  return (
    `<text:table-of-content text:name="Inhalt" text:style-name="Contents" text:protected="false">${source}<text:index-body>` +
    `${title}\n${entries.join('\n')}</text:index-body></text:table-of-content>`
  );
}

/** The index takes up the headings by their style: the Länder of the participants have another one. */
function indexStyles(level: number): string {
  return `<text:index-source-styles text:outline-level="${level}"><text:index-source-style text:style-name="Heading_20_${level}"/></text:index-source-styles>`;
}

function blockXml(block: DocumentBlock, writing: Writing): string {
  switch (block.kind) {
    case 'HEADING':
      return headingXml(block, writing);
    case 'PARAGRAPH':
      return paragraphXml(
        `${STYLE_OF_ROLE[block.role]}${block.keepsWithNext ? 'Kept' : ''}`,
        runsXml(block.runs),
      );
    case 'LIST':
      return listXml(block, 1, writing);
    case 'TABLE':
      return tableXml(block);
  }
}

function headingXml(heading: DocumentHeading, { anchors, counted }: Writing): string {
  const { level, lines, startsPage, inContents } = heading;
  if (inContents) counted.clear();
  const anchor = anchors.get(heading);
  const text = lines.map(xmlText).join('<text:line-break/>');
  const marked = anchor
    ? `<text:bookmark-start text:name="${anchor}"/>${text}<text:bookmark-end text:name="${anchor}"/>`
    : text;
  const style = level === 2 && !inContents ? 'Land' : `Heading_20_${level}${startsPage ? 'Page' : ''}`;
  return `<text:h text:style-name="${style}" text:outline-level="${level}">${marked}</text:h>`;
}

function listXml({ mark, items }: DocumentList, depth: number, writing: Writing): string {
  const first = items[0]?.number ?? 1;
  const goesOn = first > 1 && writing.counted.get(countKey(mark, depth)) === first - 1;
  let expected = goesOn ? first : 1;
  const written = items.map(({ number, runs, children }) => {
    const start = number !== null && number !== expected ? ` text:start-value="${number}"` : '';
    expected = (number ?? 0) + 1;
    forgetDeeper(writing.counted, depth);
    if (number !== null) writing.counted.set(countKey(mark, depth), number);
    const inner = children.map((child) =>
      child.kind === 'LIST'
        ? listXml(child, depth + 1, writing)
        : paragraphXml('Ziffer', runsXml(child.runs)),
    );
    return `<text:list-item${start}>${[paragraphXml(itemStyle(mark), runsXml(runs)), ...inner].join('')}</text:list-item>`;
  });
  const continued = goesOn ? ' text:continue-numbering="true"' : '';
  return `<text:list text:style-name="${mark}"${continued}>${written.join('\n')}</text:list>`;
}

function itemStyle(mark: ListMark): string {
  return mark === 'NUMBER' ? 'Ziffer' : 'Spiegelstrich';
}
