import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { idOf, textOf, type ArchiveRow, type Reference } from './archive-row';
import { CONTEXT_TABLES, type ContextTable } from './context-tables';
import { readRows } from './read-rows';
import { shapeOf, type TableShapes } from './table-shapes';

/** Rows outside of the term: as they travel, and how an id is written in their place. */
export interface CollectedContext {
  rows: Map<string, ArchiveRow[]>;
  references: Map<string, Reference>;
}

/** Ids by table. */
export type IdsByTable = Map<string, Set<string>>;

/** Key of one row among all tables. */
export const placeOf = (table: string, id: string) => `${table}:${id}`;

/** Remembers that `table` is referred to under `id`. */
export function noteId(ids: IdsByTable, table: string, id: string): void {
  const known = ids.get(table) ?? new Set();
  ids.set(table, known.add(id));
}

/**
 * Reads the rows outside of the term that it refers to, and those that these refer to in turn, and names each by its
 * key. `wanted` is added to.
 */
export async function collectContext(
  db: Prisma.TransactionClient,
  shapes: TableShapes,
  wanted: IdsByTable,
): Promise<CollectedContext> {
  const read = new Map<string, ArchiveRow[]>();
  for (const { table, key, carries } of CONTEXT_TABLES.toReversed()) {
    const rows = await readRows(db, shapes, table, [...(wanted.get(table) ?? [])]);
    read.set(table, rows);
    for (const row of rows)
      for (const [column, target] of shapeOf(shapes, table).references)
        if ([...key, ...carries].includes(column) && target !== 'federal_state')
          noteId(wanted, target, textOf(row[column]));
  }
  return nameRows(shapes, read);
}

/** From the tables that stand alone to those that are named by others. */
function nameRows(shapes: TableShapes, read: ReadonlyMap<string, ArchiveRow[]>): CollectedContext {
  const context: CollectedContext = { rows: new Map(), references: new Map() };
  for (const one of CONTEXT_TABLES) {
    const { references } = shapeOf(shapes, one.table);
    const rows = (read.get(one.table) ?? []).map((row) => {
      const travelling = travellingRow(one, row, (column, value) => {
        const target = references.get(column);
        return (target && context.references.get(placeOf(target, textOf(value)))) ?? value;
      });
      context.references.set(placeOf(one.table, idOf(row)), referenceTo(one, travelling));
      return travelling;
    });
    if (rows.length > 0) context.rows.set(one.table, sortedByKey(one, rows));
  }
  return context;
}

function travellingRow(
  { key, carries, keepsId = false }: ContextTable,
  row: ArchiveRow,
  written: (column: string, value: Prisma.JsonValue) => Prisma.JsonValue,
): ArchiveRow {
  const columns = [...(keepsId ? ['id'] : []), ...key, ...carries];
  return Object.fromEntries(columns.map((column) => [column, written(column, row[column] ?? null)]));
}

/** "@meeting:@conference:18|MAIN|2023-04-26" */
export function referenceTo({ table, key }: ContextTable, row: ArchiveRow): Reference {
  return `@${table}:${key.map((column) => textOf(row[column])).join('|')}`;
}

function sortedByKey(table: ContextTable, rows: ArchiveRow[]): ArchiveRow[] {
  const keyed = rows.map((row) => ({ row, key: referenceTo(table, row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}
