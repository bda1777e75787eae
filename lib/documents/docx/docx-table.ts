import type { DocumentTable, DocumentTableCell } from '../document-model';
import { xmlText } from '../xml-text';
import { paragraphXml, runXml, underline } from './docx-text';

/** Twentieths of a point: an A4 page less 2.5 cm on each side. */
const TEXT_WIDTH = 9071;

/** A table whose head repeats on every page and whose rows stay whole. */
export function tableXml({ summary, header, widths, rows }: DocumentTable): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((TEXT_WIDTH * width) / total));
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const line = (side: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="B8C0C8"/>`;
  const properties =
    `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${line('bottom', 4)}${line('insideH', 4)}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/><w:tblDescription w:val="${xmlText(summary)}"/></w:tblPr>`;
  const head = header.map((text, column) =>
    cellXml([paragraphXml('Tabellenkopf', runXml(text))], columns[column], ''),
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
  return (texts.length > 0 ? texts : ['']).map((text) => paragraphXml(style, text, extra));
}
