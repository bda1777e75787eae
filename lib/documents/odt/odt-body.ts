import type {
  DocumentBlock,
  DocumentHeading,
  DocumentList,
  DocumentModel,
  DocumentTable,
  DocumentTableCell,
  InlineRun,
  ListMark,
  ParagraphRole,
} from '../document-model';
import { contentsLine, headingAnchors } from '../heading-anchors';
import { xmlText } from '../xml-text';

const STYLE_OF_ROLE: Record<ParagraphRole, string> = {
  BODY: 'Standard',
  MINISTRY: 'Ministerium',
  PERSON: 'Person',
  UNIT: 'Stelle',
  APPLICANTS: 'Antragsteller',
  FORMULA: 'Beschlussformel',
};

interface Writing {
  anchors: Map<DocumentHeading, string>;
  /** Last printed number by mark and depth, since the last resolution began. */
  counted: Map<string, number>;
}

/** The content of office:text. Automatic styles it names: see `odtAutomaticStyles`. */
export function odtBody(model: DocumentModel): string {
  const writing: Writing = { anchors: headingAnchors(model.blocks), counted: new Map() };
  const blocks = model.blocks.map((block) => blockXml(block, writing));
  return [titlePage(model), contents(model, writing), ...blocks].join('\n');
}

/** Styles that only add one property to a named one: underline, page break, staying with the next paragraph. */
export function odtAutomaticStyles(): string {
  const kept = [...Object.values(STYLE_OF_ROLE), 'Tabellentext'].map(
    (name) =>
      `<style:style style:name="${name}Kept" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties fo:keep-with-next="always"/></style:style>`,
  );
  const onNewPage = ['Heading_20_1', 'Heading_20_2', 'Contents_20_Heading'].map(
    (name) =>
      `<style:style style:name="${name}Page" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties fo:break-before="page"/></style:style>`,
  );
  return [
    ...kept,
    ...onNewPage,
    '<style:style style:name="TitleFirst" style:family="paragraph" style:parent-style-name="Title" style:master-page-name="First_20_Page"/>',
    '<style:style style:name="Underlined" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>',
    '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    cellStyle('Cell', ''),
    cellStyle('SectionCell', ' fo:background-color="#eef0f4"'),
    '<style:style style:name="Contents" style:family="section"/>',
  ].join('\n');
}

function cellStyle(name: string, background: string): string {
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border="none" fo:border-bottom="0.5pt solid #b8c0c8"${background}/></style:style>`;
}

function titlePage({ titlePage: { title, lines } }: DocumentModel): string {
  return [
    paragraph('TitleFirst', xmlText(title)),
    ...lines.map((line) => paragraph('Subtitle', xmlText(line))),
  ].join('\n');
}

/** A real index, with page references that the program fills in when it lays out the text. */
function contents({ contentsTitle }: DocumentModel, { anchors }: Writing): string {
  const entries = [...anchors].map(([heading, anchor]) => {
    const page = `<text:bookmark-ref text:reference-format="page" text:ref-name="${anchor}"/>`;
    const link = `<text:a xlink:type="simple" text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link" xlink:href="#${anchor}">${xmlText(contentsLine(heading)).replaceAll('  ', ' <text:s/>')}</text:a>`;
    return paragraph(`Contents_20_${heading.level}`, `${link}<text:tab/>${page}`);
  });
  const source = `<text:table-of-content-source text:outline-level="2" text:use-outline-level="false" text:use-index-marks="false" text:use-index-source-styles="true">${indexStyles(1)}${indexStyles(2)}</text:table-of-content-source>`;
  const title = paragraph('Contents_20_HeadingPage', xmlText(contentsTitle));
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
      return paragraph(
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
  const goesOn = first > 1 && writing.counted.get(`${mark}${depth}`) === first - 1;
  let expected = goesOn ? first : 1;
  const written = items.map(({ number, runs, children }) => {
    const start = number !== null && number !== expected ? ` text:start-value="${number}"` : '';
    expected = (number ?? 0) + 1;
    if (number !== null) writing.counted.set(`${mark}${depth}`, number);
    const inner = children.map((child) =>
      child.kind === 'LIST' ? listXml(child, depth + 1, writing) : paragraph('Ziffer', runsXml(child.runs)),
    );
    return `<text:list-item${start}>${[paragraph(itemStyle(mark), runsXml(runs)), ...inner].join('')}</text:list-item>`;
  });
  const continued = goesOn ? ' text:continue-numbering="true"' : '';
  return `<text:list text:style-name="${mark}"${continued}>${written.join('\n')}</text:list>`;
}

function itemStyle(mark: ListMark): string {
  return mark === 'NUMBER' ? 'Ziffer' : 'Spiegelstrich';
}

function tableXml({ summary, header, widths, rows }: DocumentTable): string {
  const columns = widths
    .map((_, index) => `<table:table-column table:style-name="Column${index}"/>`)
    .join('');
  const head = header.map((text) => cellXml('Cell', paragraph('Tabellenkopf', xmlText(text))));
  const body = rows.map(({ section, cells }) => {
    const written = cells.map((cell) =>
      cellXml(section ? 'SectionCell' : 'Cell', cellParagraphs(cell, section)),
    );
    return `<table:table-row table:style-name="Row">${written.join('')}</table:table-row>`;
  });
  return (
    `<table:table table:name="Tagesordnung" table:style-name="Table"><table:desc>${xmlText(summary)}</table:desc>${columns}` +
    `<table:table-header-rows><table:table-row table:style-name="Row">${head.join('')}</table:table-row></table:table-header-rows>` +
    `${body.join('\n')}</table:table>`
  );
}

/** Column widths as automatic styles, relative to a text width of 16 cm. */
export function odtTableStyles(blocks: readonly DocumentBlock[]): string {
  const widths = blocks.flatMap((block) => (block.kind === 'TABLE' ? [block.widths] : []))[0] ?? [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map(
    (width, index) =>
      `<style:style style:name="Column${index}" style:family="table-column"><style:table-column-properties style:column-width="${((16 * width) / total).toFixed(2)}cm"/></style:style>`,
  );
  return `<style:style style:name="Table" style:family="table"><style:table-properties style:width="16cm" table:align="left"/></style:style>${columns.join('')}`;
}

function cellXml(style: string, content: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${content}</table:table-cell>`;
}

function cellParagraphs({ runs, note }: DocumentTableCell, section: boolean): string {
  const texts = [...(runs.length > 0 ? [runsXml(runs)] : []), ...(note === null ? [] : [xmlText(note)])];
  return (texts.length > 0 ? texts : [''])
    .map((text) =>
      paragraph(section ? 'TabellentextKept' : 'Tabellentext', section ? span('Bold', text) : text),
    )
    .join('');
}

function paragraph(style: string, content: string): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

function runsXml(runs: readonly InlineRun[]): string {
  return runs
    .map(({ text, underlined }) => (underlined ? span('Underlined', xmlText(text)) : xmlText(text)))
    .join('');
}

function span(style: string, content: string): string {
  return `<text:span text:style-name="${style}">${content}</text:span>`;
}
