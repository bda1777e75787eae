import type { DocumentTable, DocumentTableCell } from '../document-model';
import { xmlText } from '../xml-text';
import { paragraphXml, runsXml, spanXml } from './odt-text';

/** A table whose head repeats on every page and whose rows stay whole. */
export function tableXml({ summary, header, widths, rows }: DocumentTable): string {
  const columns = widths
    .map((_, index) => `<table:table-column table:style-name="Column${index}"/>`)
    .join('');
  const head = header.map((text) => cellXml('Cell', paragraphXml('Tabellenkopf', xmlText(text))));
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

function cellXml(style: string, content: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${content}</table:table-cell>`;
}

function cellParagraphs({ runs, note }: DocumentTableCell, section: boolean): string {
  const texts = [...(runs.length > 0 ? [runsXml(runs)] : []), ...(note === null ? [] : [xmlText(note)])];
  return (texts.length > 0 ? texts : [''])
    .map((text) =>
      paragraphXml(section ? 'TabellentextKept' : 'Tabellentext', section ? spanXml('Bold', text) : text),
    )
    .join('');
}
