import { XML_HEAD } from '../xml-text';

const FONT = 'Arial';
const ACCENT = '171A2B';
const QUIET = '4A5560';

interface StyleDraft {
  id: string;
  /** Names in lower case are Word's own: it shows them in the language of the office ("Überschrift 1"). */
  name: string;
  basedOn?: string;
  next?: string;
  paragraph?: string;
  run?: string;
}

const keepNext = '<w:keepNext/>';
const spacing = (before: number, after: number, line = 276) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = '<w:b/><w:bCs/>';
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const outline = (level: number) => `<w:outlineLvl w:val="${level - 1}"/>`;
const headingParagraph = (level: number, before: number, after: number) =>
  `${keepNext}<w:keepLines/><w:suppressAutoHyphens/>${spacing(before, after, 252)}${outline(level)}`;
const tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9071"/></w:tabs>';

const STYLES: StyleDraft[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: spacing(3400, 240),
    run: bold + colour(ACCENT) + size(60),
  },
  { id: 'Subtitle', name: 'Subtitle', next: 'Normal', paragraph: spacing(0, 120), run: size(28) },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: headingParagraph(1, 0, 280),
    run: bold + colour(ACCENT) + size(36),
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: headingParagraph(2, 320, 160),
    run: bold + colour(ACCENT) + size(26),
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: headingParagraph(3, 240, 120),
    run: bold + colour(ACCENT) + size(22),
  },
  {
    id: 'Heading4',
    name: 'heading 4',
    next: 'Normal',
    paragraph: headingParagraph(4, 200, 100),
    run: bold + colour(ACCENT) + size(21),
  },
  {
    id: 'Land',
    name: 'Land',
    next: 'Ministerium',
    paragraph: headingParagraph(2, 320, 100),
    run: bold + colour(ACCENT) + size(24),
  },
  { id: 'Ministerium', name: 'Ministerium', next: 'Person', paragraph: spacing(0, 100), run: colour(QUIET) },
  { id: 'Person', name: 'Person', paragraph: spacing(0, 20) },
  {
    id: 'Stelle',
    name: 'Stelle',
    basedOn: 'Person',
    next: 'Person',
    paragraph: '<w:ind w:left="284"/>',
    run: colour(QUIET),
  },
  {
    id: 'Antragsteller',
    name: 'Antragsteller',
    next: 'Beschlussformel',
    paragraph: spacing(120, 160),
    run: bold,
  },
  { id: 'Beschlussformel', name: 'Beschlussformel', next: 'Normal', paragraph: spacing(120, 160), run: bold },
  { id: 'Ziffer', name: 'Ziffer', paragraph: spacing(0, 140) },
  { id: 'Zifferabsatz', name: 'Ziffer Absatz', basedOn: 'Ziffer' },
  { id: 'Spiegelstrich', name: 'Spiegelstrich', paragraph: spacing(0, 100) },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: spacing(0, 280),
    run: bold + colour(ACCENT) + size(36),
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph: `${tabs}${spacing(160, 40, 252)}<w:ind w:right="567"/>`,
    run: bold,
  },
  { id: 'TOC2', name: 'toc 2', paragraph: `${tabs}${spacing(40, 20, 252)}<w:ind w:right="567"/>` },
  {
    id: 'Header',
    name: 'header',
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs>',
    run: colour(QUIET) + size(17),
  },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', run: colour(QUIET) + size(17) },
  { id: 'Tabellentext', name: 'Tabellentext', paragraph: spacing(60, 60, 252), run: size(19) },
  {
    id: 'Tabellenkopf',
    name: 'Tabellenkopf',
    basedOn: 'Tabellentext',
    paragraph: keepNext,
    run: bold + colour(QUIET),
  },
];

/** word/styles.xml: Word's own heading, contents and header styles, and one style for every part of the minutes. */
export function docxStylesPart(): string {
  return `${XML_HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${size(21)}<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr>${spacing(0, 140)}</w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>
${STYLES.map(styleXml).join('\n')}
</w:styles>`;
}

function styleXml({ id, name, basedOn = 'Normal', next, paragraph, run }: StyleDraft): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
    `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
    `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`
  );
}
