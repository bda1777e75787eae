import type { DataTable } from '@/lib/domain/data-table';
import { renderCsv } from './table-csv';
import { renderOds } from './table-ods';
import { renderXlsx } from './table-xlsx';

const RENDERERS = { csv: renderCsv, xlsx: renderXlsx, ods: renderOds } as const;

/** A table as a file. The same table gives the same bytes. */
export function renderTable(table: DataTable, format: keyof typeof RENDERERS): Uint8Array {
  return RENDERERS[format](table);
}
