import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import type { ArchiveRow } from './archive-row';
import { name } from './read-rows';
import type { TermTable } from './term-tables';

/** Rows a statement. */
const BATCH = 500;

/** Puts rows into a table; one that is there under its id stays as it is but for what `replaces` names. */
export async function writeRows(
  db: Prisma.TransactionClient,
  { table, replaces }: Pick<TermTable, 'table' | 'replaces'>,
  rows: readonly ArchiveRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const columns = Object.keys(batch[0] ?? {});
    await db.$queryRaw`
      INSERT INTO ${name(table)} AS t (${list(columns)})
      SELECT ${list(columns)} FROM ${populated(table, batch)} k
      ON CONFLICT (id) DO ${replaces ? update(columns, replaces) : Prisma.raw('NOTHING')}`;
  }
}

/** Fills in one column of rows that stand. */
export async function fillColumn(
  db: Prisma.TransactionClient,
  table: string,
  column: string,
  rows: readonly ArchiveRow[],
): Promise<void> {
  const [only, filled] = [name(column), rows.filter((row) => row[column] !== null)];
  if (filled.length === 0) return;
  await db.$queryRaw`
    UPDATE ${name(table)} t SET ${only} = k.${only} FROM ${populated(table, filled)} k WHERE t.id = k.id`;
}

/** The id of the row that `row` names by its key; null if there is none. `same`: SQL over `t` and `k`. */
export async function findSame(
  db: Prisma.TransactionClient,
  table: string,
  same: string,
  row: ArchiveRow,
): Promise<string | null> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT t.id::text AS id FROM ${name(table)} t, ${populated(table, [row])} k
    WHERE ${Prisma.raw(same)} ORDER BY t.id LIMIT 1`;
  return found[0]?.id ?? null;
}

/** Gives a row another id, and with it all that refer to it; false where `condition` (SQL over `t`) does not hold. */
export async function changeId(
  db: Prisma.TransactionClient,
  table: string,
  condition: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const changed = await db.$queryRaw<{ id: string }[]>`
    UPDATE ${name(table)} t SET id = ${to}::uuid
    WHERE t.id = ${from}::uuid AND ${Prisma.raw(condition)} RETURNING t.id::text AS id`;
  return changed.length > 0;
}

function update(
  columns: readonly string[],
  { columns: replaced, where }: NonNullable<TermTable['replaces']>,
): Prisma.Sql {
  const changing = (replaced === 'ALL' ? columns : replaced).filter((column) => column !== 'id');
  const sets = changing.map((column) => Prisma.sql`${name(column)} = EXCLUDED.${name(column)}`);
  return Prisma.sql`UPDATE SET ${Prisma.join(sets)} WHERE t.${name(where)} = EXCLUDED.${name(where)}`;
}

/** JSON rows as rows of the table: the database reads every type of a column itself. */
function populated(table: string, rows: readonly ArchiveRow[]): Prisma.Sql {
  return Prisma.sql`jsonb_populate_recordset(NULL::${name(table)}, ${JSON.stringify(rows)}::jsonb)`;
}

function list(columns: readonly string[]): Prisma.Sql {
  return Prisma.join(columns.map(name));
}
