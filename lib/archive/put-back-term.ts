import 'server-only';
import { appendEntries } from '@/lib/db/audit';
import type { Mutation } from '@/lib/db/mutate';
import type { Prisma } from '@/lib/db/generated/client';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';
import { idOf, textOf, type ArchiveRow } from './archive-row';
import { makeRoom } from './make-room';
import type { OpenedArchive } from './open-archive';
import { loadTableShapes, shapeOf, type TableShapes } from './table-shapes';
import { takeInContext, withLocalIds, type LocalIds } from './take-in-context';
import { notYetThere, pastEntryIn } from './term-audit';
import { TERM_TABLES } from './term-tables';
import { fillColumn, writeRows } from './write-rows';

type PutBackRefusal = Extract<RefusalCode, 'ARCHIVE_DAMAGED' | 'TERM_EXISTS'>;

/**
 * Writes everything an archive holds into this installation: rows under their own ids, what they refer to outside of
 * the term under the ids it has here, the audit entries at the end of the chain. Gives the conference's id.
 * Refuses TERM_EXISTS, ARCHIVE_DAMAGED (a row refers to what is not there).
 */
export async function putBackTerm(
  { db, now }: Pick<Mutation, 'db' | 'now'>,
  { content, document }: OpenedArchive,
): Promise<Result<string, PutBackRefusal>> {
  const [conference, ...more] = content.tables.get('conference') ?? [];
  if (!conference || more.length > 0 || conference.number !== content.conference.number)
    return refuse('ARCHIVE_DAMAGED');
  const shapes = await loadTableShapes(db);
  if (!(await makeRoom(db, content))) return refuse('TERM_EXISTS');
  const ids = await takeInContext(db, shapes, content.context, now);
  const rows = ids && localRows(content.tables, shapes, ids);
  if (!ids || !rows) return refuse('ARCHIVE_DAMAGED');
  if (!(await writeTables(db, rows, document))) return refuse('ARCHIVE_DAMAGED');
  const entries = content.audit.map((entry) => pastEntryIn(entry, ids));
  if (!entries.every((entry) => entry !== null)) return refuse('ARCHIVE_DAMAGED');
  await appendEntries(db, await notYetThere(db, entries));
  return ok(idOf(conference));
}

type Rows = ReadonlyMap<string, readonly ArchiveRow[]>;

function localRows(tables: Rows, shapes: TableShapes, ids: LocalIds): Rows | null {
  const local = new Map<string, ArchiveRow[]>();
  for (const [table, rows] of tables) {
    const converted = rows.map((row) => withLocalIds(row, shapeOf(shapes, table), ids));
    if (!converted.every((row) => row !== null)) return null;
    local.set(table, converted);
  }
  return local;
}

/** False if the bytes of a stored file are missing. */
async function writeTables(
  db: Prisma.TransactionClient,
  rows: Rows,
  document: OpenedArchive['document'],
): Promise<boolean> {
  for (const one of TERM_TABLES) {
    const own = rows.get(one.table) ?? [];
    if (one.table === 'stored_document') {
      if (!(await writeDocuments(db, own, document))) return false;
      continue;
    }
    const emptied = Object.fromEntries((one.later ?? []).map((column) => [column, null]));
    await writeRows(
      db,
      one,
      own.map((row) => ({ ...row, ...emptied })),
    );
  }
  for (const { table, later = [] } of TERM_TABLES)
    for (const column of later) await fillColumn(db, table, column, rows.get(table) ?? []);
  return true;
}

async function writeDocuments(
  db: Prisma.TransactionClient,
  rows: readonly ArchiveRow[],
  document: OpenedArchive['document'],
): Promise<boolean> {
  for (const row of rows) {
    const content = document(textOf(row.sha256));
    if (!content) return false;
    const hex = `\\x${Buffer.from(content).toString('hex')}`;
    await writeRows(db, { table: 'stored_document' }, [{ ...row, content: hex }]);
  }
  return true;
}
