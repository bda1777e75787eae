import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleComments, visibleMotions } from '@/lib/db/visibility';
import type { Actor } from '@/lib/policy/actor';
import { idOf, textOf, type ArchiveRow, type TermContent } from './archive-row';
import { collectContext, noteId, placeOf, type CollectedContext, type IdsByTable } from './collect-context';
import { CONTEXT_TABLES } from './context-tables';
import { readTermAudit } from './term-audit';
import { readTermRows, type TermScope } from './read-rows';
import { loadTableShapes, shapeOf, type TableShapes } from './table-shapes';
import { TERM_TABLES } from './term-tables';

/**
 * Everything that belongs to a term, as the office of its chair may read it: never what a Land noted for itself, never
 * a motion before it was registered. It does not depend on who asks, so that two archives can be compared.
 * The caller holds the writers' lock (lib/db/mutate), so that nothing changes between two tables. Null without the term.
 */
export async function collectTerm(
  db: Prisma.TransactionClient,
  conferenceNumber: number,
): Promise<TermContent | null> {
  const conference = await db.conference.findUnique({
    where: { number: conferenceNumber },
    select: { id: true, number: true, year: true, chairCode: true },
  });
  if (!conference) return null;
  const { id, number, year, chairCode } = conference;
  const shapes = await loadTableShapes(db);
  const scope = await scopeOf(db, id, officeOf(number, chairCode));
  const read = new Map<string, ArchiveRow[]>();
  for (const table of TERM_TABLES) read.set(table.table, await readTermRows(db, shapes, scope, table));
  const own = ownIds(read);
  const audit = await readTermAudit(
    db,
    [...own.values()].flatMap((ids) => [...ids]),
  );
  const wanted = outsideIds(read, own, shapes);
  for (const { actor_id: actorId } of audit)
    if (typeof actorId === 'string') noteId(wanted, 'person', actorId);
  const context = await collectContext(db, shapes, wanted);
  return {
    conference: { number, year },
    tables: writtenTables(read, shapes, context),
    context: context.rows,
    audit: audit.map((entry) => withReferences(entry, new Map([['actor_id', 'person']]), context)),
  };
}

/** The chair's office as the rules of visibility know it, whoever works in it today. */
function officeOf(number: number, chair: Actor['roles'][number]['state']): Actor {
  const role = { role: 'OFFICE', state: chair, body: null, workingGroupId: null } as const;
  return { personId: null, name: 'Geschäftsstelle', roles: [role], chairs: [number] };
}

async function scopeOf(
  db: Prisma.TransactionClient,
  conferenceId: string,
  office: Actor,
): Promise<TermScope> {
  const dealtWith: Prisma.MotionWhereInput = {
    OR: [
      { conferenceId },
      { agendaItems: { some: { meeting: { conferenceId } } } },
      { circularProcedures: { some: { agendaItems: { some: { meeting: { conferenceId } } } } } },
    ],
  };
  const motions = await db.motion.findMany({
    where: { AND: [visibleMotions(office), { registeredAt: { not: null } }, dealtWith] },
    select: { id: true },
  });
  const motionIds = motions.map(({ id }) => id);
  const comments = await db.comment.findMany({
    where: { AND: [visibleComments(office), { internalToState: false, motionId: { in: motionIds } }] },
    select: { id: true },
  });
  return { conferenceId, motionIds, commentIds: comments.map(({ id }) => id) };
}

function ownIds(tables: ReadonlyMap<string, ArchiveRow[]>): IdsByTable {
  return new Map([...tables].map(([table, rows]) => [table, new Set(rows.map(idOf))]));
}

const CONTEXT_NAMES = new Set(CONTEXT_TABLES.map(({ table }) => table));

/** What the rows refer to and does not belong to the term. @throws where that is nothing the archive can name */
function outsideIds(
  tables: ReadonlyMap<string, ArchiveRow[]>,
  own: IdsByTable,
  shapes: TableShapes,
): IdsByTable {
  const wanted: IdsByTable = new Map();
  for (const [table, rows] of tables)
    for (const [column, target] of shapeOf(shapes, table).references)
      for (const row of rows) {
        const id = row[column];
        if (typeof id !== 'string' || target === 'federal_state' || own.get(target)?.has(id)) continue;
        if (!CONTEXT_NAMES.has(target)) throw new Error(`${table}.${column} leads out of the term`);
        noteId(wanted, target, id);
      }
  return wanted;
}

function writtenTables(
  tables: ReadonlyMap<string, ArchiveRow[]>,
  shapes: TableShapes,
  context: CollectedContext,
): Map<string, ArchiveRow[]> {
  return new Map(
    [...tables].map(([table, rows]) => {
      const { references } = shapeOf(shapes, table);
      return [table, rows.map((row) => withReferences(row, references, context))];
    }),
  );
}

function withReferences(
  row: ArchiveRow,
  references: ReadonlyMap<string, string>,
  context: CollectedContext,
): ArchiveRow {
  const named = [...references].flatMap(([column, target]) => {
    const reference = context.references.get(placeOf(target, textOf(row[column])));
    return reference === undefined ? [] : [[column, reference] as const];
  });
  return { ...row, ...Object.fromEntries(named) };
}
