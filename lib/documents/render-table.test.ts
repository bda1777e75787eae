import { describe, expect, it } from 'vitest';
import type { DataTable } from '@/lib/domain/data-table';
import { openPackage } from '@/lib/minutes-import/readers/open-package';
import { renderTable } from './render-table';

const HOSTILE = [
  '=1+1',
  '+49 611',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '  =cmd|x',
  'Semi;kolon',
  'Zeile\nzwei',
  'sagt "ja"',
];
const TABLE: DataTable = {
  title: 'Erfolgskontrolle',
  columns: [
    { header: 'Bitte', kind: 'TEXT', width: 40 },
    { header: 'Fällig am', kind: 'DAY', width: 12 },
    { header: 'Ziffer', kind: 'NUMBER', width: 8 },
  ],
  rows: [
    ['prüft <das> & anderes', '2027-03-12', 3],
    ['Äußerung', null, null],
    ...HOSTILE.map((text) => [text, '1900-03-01', 0]),
  ],
};

async function part(format: 'xlsx' | 'ods', name: string): Promise<string> {
  const parts = await openPackage(renderTable(TABLE, format), [name]);
  return parts.ok ? new TextDecoder().decode(parts.value.get(name)) : '';
}

/** What a reader of CSV takes out: quotes undone, cells by semicolon. */
function readCsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('renderTable', () => {
  it('writes CSV with its mark, semicolons, German days and no formula', () => {
    const bytes = renderTable(TABLE, 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = readCsv(new TextDecoder().decode(bytes));
    expect(rows[0]).toEqual(['Bitte', 'Fällig am', 'Ziffer']);
    expect(rows[1]).toEqual(['prüft <das> & anderes', '12.03.2027', '3']);
    expect(rows[2]).toEqual(['Äußerung', '', '']);
    expect(rows.slice(3).map(([text]) => text)).toEqual(
      HOSTILE.map((text, index) => (index < 6 ? `'${text}` : text)),
    );
  });

  it('writes XLSX with typed days, texts that are no formulas and a header that stays', async () => {
    const sheet = await part('xlsx', 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    // 12 March 2027 is day 46458 of the count that Excel keeps, 1 March 1900 its 61st.
    expect(sheet).toContain('<c r="B2" s="2"><v>46458</v></c>');
    expect(sheet).toContain('<c r="B4" s="2"><v>61</v></c>');
    expect(sheet).toContain('<c r="C2" s="0"><v>3</v></c>');
    expect(sheet).toContain('prüft &lt;das&gt; &amp; anderes');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<row /g)).toHaveLength(TABLE.rows.length + 1);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(3 + TABLE.rows.length);
    expect(await part('xlsx', 'xl/workbook.xml')).toContain('name="Erfolgskontrolle"');
  });

  it('writes ODS with typed days and the same rows', async () => {
    const content = await part('ods', 'content.xml');
    expect(content).toContain('office:value-type="date" office:date-value="2027-03-12"');
    expect(content).toContain('<text:p>Zeile</text:p><text:p>zwei</text:p>');
    expect(content.match(/<table:table-row>/g)).toHaveLength(TABLE.rows.length + 1);
    expect(content).not.toContain('table:formula');
    expect(await part('ods', 'settings.xml')).toContain('VerticalSplitPosition');
    expect(new TextDecoder().decode(renderTable(TABLE, 'ods').slice(38, 84))).toBe(
      'application/vnd.oasis.opendocument.spreadsheet',
    );
  });

  it('writes the same bytes for the same table', () => {
    for (const format of ['csv', 'xlsx', 'ods'] as const)
      expect(renderTable(TABLE, format)).toEqual(renderTable(TABLE, format));
  });
});
