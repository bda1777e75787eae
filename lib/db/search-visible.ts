import 'server-only';
import type { SearchKind } from '@/lib/domain/search';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { OFFICIAL_RESOLUTIONS, printableResolutions } from './printable-resolutions';
import {
  visibleAgendaItems,
  visibleCircularProcedures,
  visibleDemands,
  visibleFollowUpEntries,
  visibleMotions,
  visibleStatements,
} from './visibility';

type Found = { id: string }[];
const select = { id: true } as const;

/**
 * The subjects of one kind that this reader may read, of what the index names: one query on the record itself. What is
 * counted and what is shown both pass here, so that an index that is behind betrays nothing, not even by a number.
 */
const READABLE: Record<SearchKind, (db: Database, actor: Actor, id: { in: string[] }) => Promise<Found>> = {
  RESOLUTION: (db, actor, id) =>
    db.resolution.findMany({ where: { AND: [{ id }, printableResolutions(actor)] }, select }),
  DEMAND: (db, actor, id) => db.demand.findMany({ where: { AND: [{ id }, officialDemands(actor)] }, select }),
  ENTRY: (db, actor, id) =>
    db.followUpEntry.findMany({
      where: {
        AND: [{ id }, visibleFollowUpEntries(actor), { supersededBy: null, demand: officialDemands(actor) }],
      },
      select,
    }),
  STATEMENT: (db, actor, id) =>
    db.statement.findMany({
      where: {
        AND: [
          { id },
          visibleStatements(actor),
          { withdrawnAt: null, agendaItem: { kind: { not: 'KAMIN' } } },
        ],
      },
      select,
    }),
  MOTION: (db, actor, id) =>
    db.motion.findMany({
      where: { AND: [{ id }, visibleMotions(actor), { registeredAt: { not: null } }] },
      select,
    }),
  AGENDA_ITEM: (db, actor, id) =>
    db.agendaItem.findMany({ where: { AND: [{ id }, findableAgendaItems(actor)] }, select }),
  CIRCULAR: (db, actor, id) =>
    db.circularProcedure.findMany({ where: { AND: [{ id }, visibleCircularProcedures(actor)] }, select }),
  MEASURE: async (db, actor, id) =>
    can(actor, 'actionPlan.read') ? db.measure.findMany({ where: { id }, select }) : [],
  WORKING_GROUP: (db, actor, id) =>
    db.workingGroup.findMany({ where: { AND: [{ id }, findableGroups(actor)] }, select }),
};

function officialDemands(actor: Actor): Prisma.DemandWhereInput {
  return { AND: [visibleDemands(actor), { confirmedAt: { not: null }, resolution: OFFICIAL_RESOLUTIONS }] };
}

/**
 * Agenda items that can be searched for by their titles, which may have been found in the room: those who read the
 * office's own agenda. The Bund reads the last edition that was sent out (lib/read/agenda-page), and no index holds it.
 */
export function findableAgendaItems(actor: Actor): Prisma.AgendaItemWhereInput {
  return can(actor, 'agenda.readDraft') ? visibleAgendaItems(actor) : { id: { in: [] } };
}

/**
 * Working groups that can be searched for by their mandate: its words are those of a resolution, which must be this
 * reader's to know already.
 */
export function findableGroups(actor: Actor): Prisma.WorkingGroupWhereInput {
  if (!can(actor, 'workingGroup.read')) return { id: { in: [] } };
  return { OR: [{ mandatedById: null }, { mandatedBy: printableResolutions(actor) }] };
}

/** The ids of those among these subjects that the reader may read; the index may name others. */
export async function readableSubjects(
  db: Database,
  actor: Actor,
  named: readonly { kind: SearchKind; subjectId: string }[],
): Promise<string[]> {
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const rows = await Promise.all(
    kinds.map((kind) => {
      const ids = named.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId);
      return READABLE[kind](db, actor, { in: ids });
    }),
  );
  return rows.flat().map(({ id }) => id);
}
