import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';

/** A row as JSON, columns under their names in the database; instants are ISO in UTC. */
export type ArchiveRow = Readonly<Record<string, Prisma.JsonValue>>;

/** What a row that names another one by its key puts in the place of an id. */
export type Reference = `@${string}`;

/** True for a value that names a row outside of the term by its key. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'string' && value.startsWith('@');
}

/** What is in an archive beside the files. */
export interface TermContent {
  conference: { number: number; year: number };
  /** The rows of each table of the term, sorted by id. */
  tables: ReadonlyMap<string, readonly ArchiveRow[]>;
  /** Rows outside of the term that it refers to, by table. */
  context: ReadonlyMap<string, readonly ArchiveRow[]>;
  /** Oldest first. */
  audit: readonly ArchiveRow[];
}

/** The id of a row of the term. @throws if it has none: then the row is none of a term */
export function idOf(row: ArchiveRow): string {
  if (typeof row.id !== 'string') throw new Error('a row of a term without an id');
  return row.id;
}

/** A column's value as text: an id, a number, a day. @throws for a structure, which names nothing */
export function textOf(value: Prisma.JsonValue | undefined): string {
  if (typeof value === 'object' && value !== null) throw new Error('a structure is no name');
  return String(value);
}
