import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';

/** What the archive must know of a table: the database itself says it, so that no list of columns can fall behind. */
export interface TableShape {
  /** Name → PostgreSQL's type; without what the database works out by itself. */
  columns: ReadonlyMap<string, string>;
  /** Column → the table whose row it names. */
  references: ReadonlyMap<string, string>;
}

export type TableShapes = ReadonlyMap<string, TableShape>;

/** The shapes of all tables of the schema. */
export async function loadTableShapes(db: Pick<Prisma.TransactionClient, '$queryRaw'>): Promise<TableShapes> {
  const columns = await db.$queryRaw<{ table: string; name: string; type: string }[]>`
    SELECT table_name::text AS "table", column_name::text AS "name", udt_name::text AS "type"
    FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'NEVER'`;
  const references = await db.$queryRaw<{ table: string; name: string; target: string }[]>`
    SELECT source.relname::text AS "table", a.attname::text AS "name", target.relname::text AS "target"
    FROM pg_constraint c
    JOIN pg_class source ON source.oid = c.conrelid
    JOIN pg_class target ON target.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`;
  const shapes = new Map<string, { columns: Map<string, string>; references: Map<string, string> }>();
  for (const { table, name, type } of columns) {
    const shape = shapes.get(table) ?? { columns: new Map(), references: new Map() };
    shapes.set(table, shape);
    shape.columns.set(name, type);
  }
  for (const { table, name, target } of references) shapes.get(table)?.references.set(name, target);
  return shapes;
}

/** The shape of one table. @throws if there is none: a name in the program's own lists is wrong */
export function shapeOf(shapes: TableShapes, table: string): TableShape {
  const shape = shapes.get(table);
  if (!shape) throw new Error(`no table ${table}`);
  return shape;
}
