import type { ColumnKind, DataTable } from '@/lib/domain/data-table';
import { ODF_NAMESPACES } from './odt/odf-namespaces';
import { formatNumericDay } from './table-day';
import { XML_HEAD, xmlText } from './xml-text';
import { zipPackage } from './zip-package';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const BASE = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = `${ODF_NAMESPACES} xmlns:number="${BASE}:datastyle:1.0" xmlns:config="${BASE}:config:1.0" xmlns:ooo="http://openoffice.org/2004/office"`;
const PARTS = ['content.xml', 'settings.xml'];
/** The width of a character in millimetres. */
const CHARACTER = 2;

/**
 * A table as an OpenDocument spreadsheet: the header stays in sight, days are days, texts are texts and never formulas.
 * Written directly, so the same table gives the same bytes.
 */
export function renderOds(table: DataTable): Uint8Array {
  return zipPackage([
    { name: 'mimetype', content: MIMETYPE, stored: true },
    { name: 'META-INF/manifest.xml', content: manifestPart() },
    { name: 'content.xml', content: contentPart(table) },
    { name: 'settings.xml', content: settingsPart(table) },
  ]);
}

function manifestPart(): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return (
    `${XML_HEAD}<manifest:manifest xmlns:manifest="${BASE}:manifest:1.0" manifest:version="1.3">` +
    `${entry('/', MIMETYPE)}${PARTS.map((name) => entry(name, 'text/xml')).join('')}</manifest:manifest>`
  );
}

function contentPart({ title, columns, rows }: DataTable): string {
  const widths = columns.map(
    ({ width }, index) =>
      `<style:style style:name="co${index}" style:family="table-column"><style:table-column-properties style:column-width="${width * CHARACTER}mm"/></style:style>`,
  );
  const used = columns.map((_, index) => `<table:table-column table:style-name="co${index}"/>`);
  const header = columns.map((column) => textCell(column.header, 'header'));
  const body = rows.map(
    (row) =>
      `<table:table-row>${row.map((value, index) => cell(value, columns[index]?.kind ?? 'TEXT')).join('')}</table:table-row>`,
  );
  return (
    `${XML_HEAD}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>` +
    `${DAY_STYLE}${widths.join('')}</office:automatic-styles><office:body><office:spreadsheet>` +
    `<table:table table:name="${xmlText(sheetName(title))}">${used.join('')}<table:table-header-rows>` +
    `<table:table-row>${header.join('')}</table:table-row></table:table-header-rows>${body.join('')}` +
    `</table:table></office:spreadsheet></office:body></office:document-content>`
  );
}

/** TT.MM.JJJJ; bold for the header; wrapped texts. */
const DAY_STYLE =
  '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>.</number:text>' +
  '<number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>' +
  '<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"><style:table-cell-properties style:vertical-align="top"/></style:style>' +
  '<style:style style:name="text" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>' +
  '<style:style style:name="header" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style>';

function cell(value: string | number | null, kind: ColumnKind): string {
  if (value === null) return '<table:table-cell/>';
  if (typeof value === 'number')
    return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  if (kind === 'DAY')
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value}"><text:p>${formatNumericDay(value)}</text:p></table:table-cell>`;
  return textCell(value, 'text');
}

function textCell(text: string, style: 'text' | 'header'): string {
  const paragraphs = text.split('\n').map((line) => `<text:p>${xmlText(line)}</text:p>`);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

const sheetName = (title: string) => title.replace(/[[\]:*?/\\']/g, ' ');

/** Where the sheet is frozen: below its first row. */
function settingsPart({ title }: DataTable): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen = [
    item('VerticalSplitMode', 'short', 2),
    item('VerticalSplitPosition', 'int', 1),
    item('PositionBottom', 'int', 1),
    item('ActiveSplitRange', 'short', 2),
  ];
  return (
    `${XML_HEAD}<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings>` +
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
    `${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">` +
    `<config:config-item-map-entry config:name="${xmlText(sheetName(title))}">${frozen.join('')}</config:config-item-map-entry>` +
    '</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>'
  );
}
