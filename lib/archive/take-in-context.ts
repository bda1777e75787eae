import 'server-only';
import { derivedId } from '@/lib/db/derived-id';
import type { Prisma } from '@/lib/db/generated/client';
import { idOf, isReference, type ArchiveRow, type TermContent } from './archive-row';
import { referenceTo } from './collect-context';
import { CONTEXT_TABLES, sameRow, type ContextTable } from './context-tables';
import { shapeOf, type TableShape, type TableShapes } from './table-shapes';
import { changeId, findSame, writeRows } from './write-rows';

/** The id that a reference has in this installation. */
export type LocalIds = ReadonlyMap<string, string>;

/**
 * Finds what the term refers to outside of itself, and takes in what this installation does not know. Null where the
 * archive refers to what it does not hold.
 */
export async function takeInContext(
  db: Prisma.TransactionClient,
  shapes: TableShapes,
  context: TermContent['context'],
  now: Date,
): Promise<LocalIds | null> {
  const ids = new Map<string, string>();
  for (const one of CONTEXT_TABLES)
    for (const travelling of context.get(one.table) ?? []) {
      const row = withLocalIds(travelling, shapeOf(shapes, one.table), ids);
      if (row === null) return null;
      const reference = referenceTo(one, travelling);
      ids.set(reference, await takeIn(db, one, { id: derivedId(reference), ...row }, now));
    }
  return ids;
}

async function takeIn(
  db: Prisma.TransactionClient,
  one: ContextTable,
  row: ArchiveRow,
  now: Date,
): Promise<string> {
  const known = await findSame(db, one.table, sameRow(one), row);
  if (known !== null) return takeOverId(db, one, known, idOf(row));
  const moment = one.takenInAt === undefined ? {} : { [one.takenInAt]: now.toISOString() };
  await writeRows(db, one, [{ ...row, ...moment }]);
  return idOf(row);
}

async function takeOverId(
  db: Prisma.TransactionClient,
  { table, takesOverIdIf }: ContextTable,
  known: string,
  coming: string,
): Promise<string> {
  if (takesOverIdIf === undefined || known === coming) return known;
  return (await changeId(db, table, takesOverIdIf, { from: known, to: coming })) ? coming : known;
}

/**
 * The row with every reference replaced by the id that it has here; null where one has none, or where a column is none
 * of the table's.
 */
export function withLocalIds(row: ArchiveRow, shape: TableShape, ids: LocalIds): ArchiveRow | null {
  const local: Record<string, Prisma.JsonValue> = {};
  for (const [column, value] of Object.entries(row)) {
    const id = shape.references.has(column) && isReference(value) ? ids.get(value) : value;
    if (id === undefined || !shape.columns.has(column)) return null;
    local[column] = id;
  }
  return local;
}
