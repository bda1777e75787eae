import type { DataTable } from '@/lib/domain/data-table';
import { formatNumericDay } from './table-day';

/** What table programs take for the beginning of a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;
const MARK = '\uFEFF';

/**
 * A table as Excel in German opens it without asking: UTF-8 with its mark, semicolons, days as TT.MM.JJJJ. A text that
 * a table program would take for a formula gets an apostrophe before it, which makes it a text.
 */
export function renderCsv({ columns, rows }: DataTable): Uint8Array {
  const lines = [
    columns.map(({ header }) => quoted(defused(header))),
    ...rows.map((row) =>
      row.map((value, index) => {
        if (value === null) return '';
        if (columns[index]?.kind === 'DAY') return formatNumericDay(String(value));
        return typeof value === 'number' ? String(value).replace('.', ',') : quoted(defused(value));
      }),
    ),
  ];
  return new TextEncoder().encode(MARK + lines.map((line) => `${line.join(';')}\r\n`).join(''));
}

const defused = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
