import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import type { ArchiveRow } from './archive-row';
import { shapeOf, type TableShapes } from './table-shapes';

/** Whose term, and what its office may read of what has an audience of its own. */
export interface TermScope {
  conferenceId: string;
  motionIds: readonly string[];
  commentIds: readonly string[];
}

interface Selection {
  table: string;
  /** SQL over `t` and `scope`, from the program's own lists. */
  where: string;
  omits?: readonly string[];
}

/** The rows of a table that belong to the term, as JSON, sorted by id. */
export async function readTermRows(
  db: Prisma.TransactionClient,
  shapes: TableShapes,
  { conferenceId, motionIds, commentIds }: TermScope,
  { table, where, omits = [] }: Selection,
): Promise<ArchiveRow[]> {
  const rows = await db.$queryRaw<{ row: ArchiveRow }[]>`
    WITH scope AS (
      SELECT ${conferenceId}::uuid AS conference, ${[...motionIds]}::uuid[] AS motions,
        ${[...commentIds]}::uuid[] AS comments
    )
    SELECT to_jsonb(t) - ${[...omits]}::text[] AS "row"
    FROM ${name(table)} t, scope WHERE ${Prisma.raw(where)} ORDER BY t.id`;
  return rows.map(({ row }) => canonicalRow(row, shapes, table));
}

/** Rows by their ids, as JSON, sorted by id. */
export async function readRows(
  db: Prisma.TransactionClient,
  shapes: TableShapes,
  table: string,
  ids: readonly string[],
): Promise<ArchiveRow[]> {
  const rows = await db.$queryRaw<{ row: ArchiveRow }[]>`
    SELECT to_jsonb(t) AS "row" FROM ${name(table)} t WHERE t.id = ANY(${[...ids]}::uuid[]) ORDER BY t.id`;
  return rows.map(({ row }) => canonicalRow(row, shapes, table));
}

/** Without what the database works out by itself, and with every instant written the same way on every database. */
function canonicalRow(row: ArchiveRow, shapes: TableShapes, table: string): ArchiveRow {
  const { columns } = shapeOf(shapes, table);
  const kept = Object.entries(row).filter(([column]) => columns.has(column));
  return Object.fromEntries(
    kept.map(([column, value]) => [
      column,
      columns.get(column) === 'timestamptz' && typeof value === 'string'
        ? new Date(value).toISOString()
        : value,
    ]),
  );
}

/** A table's name as SQL; it comes from the program's own lists. */
export function name(table: string): Prisma.Sql {
  return Prisma.raw(`"${table}"`);
}
