import type { DocumentModel } from '../document-model';
import { XML_HEAD, xmlText } from '../xml-text';
import { ODF_NAMESPACES } from './odf-namespaces';

const ACCENT = '#171a2b';
const QUIET = '#4a5560';
const HAIRLINE = '#b8c0c8';

interface StyleDraft {
  name: string;
  display?: string;
  parent?: string;
  next?: string;
  outline?: number;
  paragraph?: string;
  text?: string;
}

const bold = 'fo:font-weight="bold"';
const colour = (value: string) => `fo:color="${value}"`;
const size = (points: number) => `fo:font-size="${points}pt"`;
const margins = (top: number, bottom: number) => `fo:margin-top="${top}pt" fo:margin-bottom="${bottom}pt"`;
const together = 'fo:keep-with-next="always"';
const heading = (top: number, bottom: number) => `${margins(top, bottom)} ${together} fo:line-height="105%"`;
const title = (points: number) => `${bold} ${colour(ACCENT)} ${size(points)}`;

const STYLES: StyleDraft[] = [
  { name: 'Title', next: 'Subtitle', paragraph: margins(170, 12), text: title(30) },
  { name: 'Subtitle', next: 'Standard', paragraph: margins(0, 6), text: size(14) },
  { name: 'Heading_20_1', display: 'Heading 1', outline: 1, paragraph: heading(0, 14), text: title(18) },
  { name: 'Heading_20_2', display: 'Heading 2', outline: 2, paragraph: heading(16, 8), text: title(13) },
  { name: 'Heading_20_3', display: 'Heading 3', outline: 3, paragraph: heading(12, 6), text: title(11) },
  { name: 'Heading_20_4', display: 'Heading 4', outline: 4, paragraph: heading(10, 5), text: title(10.5) },
  { name: 'Land', outline: 2, next: 'Ministerium', paragraph: heading(16, 5), text: title(12) },
  { name: 'Ministerium', next: 'Person', paragraph: margins(0, 5), text: colour(QUIET) },
  { name: 'Person', paragraph: margins(0, 1) },
  { name: 'Stelle', parent: 'Person', paragraph: 'fo:margin-left="0.5cm"', text: colour(QUIET) },
  { name: 'Antragsteller', next: 'Beschlussformel', paragraph: margins(6, 8), text: bold },
  { name: 'Beschlussformel', next: 'Standard', paragraph: margins(6, 8), text: bold },
  { name: 'Ziffer', paragraph: margins(0, 7) },
  { name: 'Spiegelstrich', paragraph: margins(0, 5) },
  { name: 'Tabellentext', paragraph: margins(3, 3), text: size(9.5) },
  { name: 'Tabellenkopf', parent: 'Tabellentext', paragraph: together, text: `${bold} ${colour(QUIET)}` },
  {
    name: 'Header',
    paragraph: `fo:border-bottom="0.5pt solid ${HAIRLINE}" fo:padding-bottom="4pt"`,
    text: `${size(8.5)} ${colour(QUIET)}`,
  },
  { name: 'Footer', paragraph: 'fo:text-align="center"', text: `${size(8.5)} ${colour(QUIET)}` },
  {
    name: 'Contents_20_Heading',
    display: 'Contents Heading',
    paragraph: `${margins(0, 14)} ${together}`,
    text: title(18),
  },
  {
    name: 'Contents_20_1',
    display: 'Contents 1',
    paragraph: `${margins(8, 2)} fo:margin-right="1cm"`,
    text: bold,
  },
  { name: 'Contents_20_2', display: 'Contents 2', paragraph: `${margins(2, 1)} fo:margin-right="1cm"` },
];

/** These styles end lines at the right margin: page numbers in the contents, the day in the running header. */
const TABBED: Record<string, string> = {
  Header: '<style:tab-stop style:position="16cm" style:type="right"/>',
  Contents_20_1:
    '<style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/>',
  Contents_20_2:
    '<style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/>',
};

/** styles.xml: named styles, A4 page, running header and footer, a title page without them. */
export function odtStylesPart(model: DocumentModel): string {
  return `${XML_HEAD}<office:document-styles ${ODF_NAMESPACES} office:version="1.3">
<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial, &apos;Liberation Sans&apos;" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:margin-bottom="7pt" fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="Arial" fo:font-size="10.5pt" fo:language="de" fo:country="DE" fo:hyphenate="false"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
${STYLES.map(styleXml).join('\n')}
<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"><style:text-properties style:use-window-font-color="true" style:text-underline-style="none"/></style:style>
<text:outline-style style:name="Outline"/>
${['NUMBER', 'LETTER', 'DASH'].map(listStyleXml).join('\n')}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.4cm" fo:margin-bottom="1.3cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1.2cm" fo:margin-bottom="0.7cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
<style:page-layout style:name="A4First"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4">${headerAndFooter(model)}</style:master-page>
<style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="A4First" style:next-style-name="Standard"/>
</office:master-styles>
</office:document-styles>`;
}

function styleXml({
  name,
  display,
  parent = 'Standard',
  next,
  outline,
  paragraph,
  text,
}: StyleDraft): string {
  const attributes = [
    `style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}" style:class="text"`,
    display ? `style:display-name="${display}"` : '',
    next ? `style:next-style-name="${next}"` : '',
    outline ? `style:default-outline-level="${outline}"` : '',
  ];
  const tabs = TABBED[name] ? `<style:tab-stops>${TABBED[name]}</style:tab-stops>` : '';
  return (
    `<style:style ${attributes.filter(Boolean).join(' ')}>` +
    `<style:paragraph-properties ${paragraph ?? ''}>${tabs}</style:paragraph-properties>` +
    `${text ? `<style:text-properties ${text}/>` : ''}</style:style>`
  );
}

function listStyleXml(mark: string): string {
  const levels = Array.from({ length: 9 }, (_, index) => {
    const depth = index + 1;
    const place =
      '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment ' +
      `text:label-followed-by="listtab" fo:margin-left="${0.75 * depth}cm" fo:text-indent="-0.75cm"/></style:list-level-properties>`;
    if (mark === 'DASH')
      return `<text:list-level-style-bullet text:level="${depth}" text:bullet-char="–">${place}</text:list-level-style-bullet>`;
    const form =
      mark === 'LETTER'
        ? 'style:num-format="a" style:num-suffix=")"'
        : 'style:num-format="1" style:num-suffix="."';
    return `<text:list-level-style-number text:level="${depth}" ${form}>${place}</text:list-level-style-number>`;
  });
  return `<text:list-style style:name="${mark}">${levels.join('')}</text:list-style>`;
}

function headerAndFooter({ runningHeader: { left, right } }: DocumentModel): string {
  return (
    `<style:header><text:p text:style-name="Header">${xmlText(left)}<text:tab/>${xmlText(right)}</text:p></style:header>` +
    '<style:footer><text:p text:style-name="Footer">Seite <text:page-number text:select-page="current">1</text:page-number> von <text:page-count>1</text:page-count></text:p></style:footer>'
  );
}
