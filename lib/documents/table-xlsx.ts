import type { ColumnKind, DataTable } from '@/lib/domain/data-table';
import { daySerial } from './table-day';
import { XML_HEAD, xmlText } from './xml-text';
import { zipPackage } from './zip-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Indices into `cellXfs` of the styles part. */
const STYLE: Readonly<Record<ColumnKind | 'HEADER', number>> = { TEXT: 1, DAY: 2, NUMBER: 0, HEADER: 3 };
const LONGEST_SHEET_NAME = 31;
/** What a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/**
 * A table as an Excel workbook: the header stays in sight and filters, days are days, texts are texts and never
 * formulas. Written directly, so the same table gives the same bytes.
 */
export function renderXlsx(table: DataTable): Uint8Array {
  return zipPackage([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: workbookPart(table) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/worksheets/sheet1.xml', content: sheetPart(table) },
  ]);
}

const CONTENT_TYPES =
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

/** Plain; wrapped text; a day as TT.MM.JJJJ (built-in format 14); the header in bold. */
const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/>' +
  '<xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf xfId="0" numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

function relationships(entries: readonly [id: string, type: string, target: string][]): string {
  const lines = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.join('')}</Relationships>`;
}

function workbookPart({ title }: DataTable): string {
  const name = title.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_SHEET_NAME);
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
    `<sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  );
}

function sheetPart({ columns, rows }: DataTable): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = columns.map((column, index) => textCell(cellName(index, 1), column.header, STYLE.HEADER));
  const body = rows.map((row, line) => {
    const cells = row.map((value, index) =>
      cell(cellName(index, line + 2), value, columns[index]?.kind ?? 'TEXT'),
    );
    return `<row r="${line + 2}">${cells.join('')}</row>`;
  });
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData>` +
    `<autoFilter ref="A1:${cellName(columns.length - 1, rows.length + 1)}"/></worksheet>`
  );
}

function cell(name: string, value: string | number | null, kind: ColumnKind): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${name}" s="${STYLE.NUMBER}"><v>${value}</v></c>`;
  if (kind === 'DAY') return `<c r="${name}" s="${STYLE.DAY}"><v>${daySerial(value)}</v></c>`;
  return textCell(name, value, STYLE.TEXT);
}

function textCell(name: string, text: string, style: number): string {
  const content = xmlText(text.slice(0, LONGEST_TEXT));
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
}

/** (0, 1) → "A1"; a table of this program has fewer columns than there are letters. */
function cellName(column: number, row: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row}`;
}
