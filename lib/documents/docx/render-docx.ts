import type { DocumentModel } from '../document-model';
import { XML_HEAD, xmlText } from '../xml-text';
import { zipPackage } from '../zip-package';
import { docxBody } from './docx-body';
import { collectDocxNumberings } from './docx-numbering-part';
import { docxStylesPart } from './docx-styles-part';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts beside the document: relation id, file, type. */
const PARTS = [
  ['rId1', 'styles', 'styles+xml'],
  ['rId2', 'numbering', 'numbering+xml'],
  ['rId3', 'settings', 'settings+xml'],
  ['rId4', 'header', 'header+xml'],
  ['rId5', 'footer', 'footer+xml'],
] as const;

/**
 * The document as a Word file the office can go on editing: Word's own heading styles, automatic numbering,
 * a contents field, running header and page numbers. Written directly, so the same model gives the same bytes.
 */
export function renderDocx(model: DocumentModel): Uint8Array {
  const numberings = collectDocxNumberings();
  const document = documentPart(docxBody(model, numberings));
  return zipPackage([
    { name: '[Content_Types].xml', content: contentTypes() },
    { name: '_rels/.rels', content: packageRelations() },
    { name: 'word/document.xml', content: document },
    { name: 'word/_rels/document.xml.rels', content: documentRelations() },
    { name: 'word/styles.xml', content: docxStylesPart() },
    { name: 'word/numbering.xml', content: numberings.part() },
    { name: 'word/settings.xml', content: settingsPart() },
    { name: 'word/header.xml', content: headerPart(model) },
    { name: 'word/footer.xml', content: footerPart() },
    { name: 'docProps/core.xml', content: corePart(model) },
  ]);
}

/** A4 with 2.5 cm on each side; the title page has neither header nor footer. */
function documentPart(body: string): string {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1531" w:left="1417" w:header="794" w:footer="737" w:gutter="0"/><w:titlePg/></w:sectPr>';
  return `${XML_HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${body}${section}</w:body></w:document>`;
}

function contentTypes(): string {
  const overrides = PARTS.map(
    ([, file, type]) => `<Override PartName="/word/${file}.xml" ContentType="${TYPE}.${type}"/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${overrides.join('')}` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
  );
}

function packageRelations(): string {
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE_RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
  );
}

function documentRelations(): string {
  const relations = PARTS.map(
    ([id, file]) => `<Relationship Id="${id}" Type="${RELATIONS}/${file}" Target="${file}.xml"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations.join('')}</Relationships>`;
}

/** `updateFields` lets Word fill in the page numbers of the contents when the file is opened. */
function settingsPart(): string {
  return (
    `${XML_HEAD}<w:settings xmlns:w="${MAIN}"><w:defaultTabStop w:val="709"/><w:updateFields w:val="true"/>` +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="de-DE"/></w:settings>'
  );
}

function headerPart({ runningHeader: { left, right } }: DocumentModel): string {
  const line = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="B8C0C8"/></w:pBdr>';
  const text = `<w:r><w:t>${xmlText(left)}</w:t></w:r><w:r><w:tab/><w:t>${xmlText(right)}</w:t></w:r>`;
  return `${XML_HEAD}<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Header"/>${line}</w:pPr>${text}</w:p></w:hdr>`;
}

function footerPart(): string {
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const text = `${words('Seite ')}${field('PAGE')}${words(' von ')}${field('NUMPAGES')}`;
  return `${XML_HEAD}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${text}</w:p></w:ftr>`;
}

function corePart({ title, author, date }: DocumentModel): string {
  const instant = `<dcterms:created xsi:type="dcterms:W3CDTF">${date ?? ''}T00:00:00Z</dcterms:created>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>de-DE</dc:language>` +
    `${date === null ? '' : instant}</cp:coreProperties>`
  );
}
