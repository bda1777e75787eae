import 'server-only';
import { berlinDay } from '@/lib/clock';
import type { CorrectableEntry } from '@/lib/domain/follow-up-correction';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { ENTRY, entryRecord, type EntryRecord } from './stored-demands';
import { visibleFollowUpEntries } from './visibility';

type Reader = Database | Prisma.TransactionClient;

/**
 * The entries of a request by their ids, as far as who may put them right depends on it. It looks at all of them, also
 * at assessments that a body may not read: that its answer was assessed ends its right to change it.
 */
export async function loadCorrectable(db: Reader, demandId: string): Promise<Map<string, CorrectableEntry>> {
  const rows = await db.followUpEntry.findMany({
    where: { demandId },
    select: {
      ...{ id: true, kind: true, createdAt: true, supersededBy: { select: { id: true } } },
      author: { select: { roles: { where: { role: 'FEDERAL_GUEST' }, take: 1, select: { id: true } } } },
    },
  });
  const assessments = rows.filter(({ kind, supersededBy }) => kind === 'ASSESSED' && supersededBy === null);
  return new Map(
    rows.map(({ id, kind, createdAt, supersededBy, author }) => [
      id,
      {
        kind,
        byBody: kind === 'ANSWERED' && (author?.roles.length ?? 0) > 0,
        superseded: supersededBy !== null,
        assessedSince: assessments.some((other) => other.id !== id && other.createdAt >= createdAt),
      },
    ]),
  );
}

/** An entry in whose place another one stands. */
export interface CorrectedEntry extends EntryRecord {
  /** The entry that stands in its place. */
  byId: string;
  /** The day on which that was written; ISO. */
  correctedOn: string;
}

/** What was put right about a request, the earliest first; the members' alone. */
export async function loadCorrectedEntries(
  db: Reader,
  actor: Actor,
  demandId: string,
): Promise<CorrectedEntry[]> {
  if (!can(actor, 'minutes.readInternal')) return [];
  const rows = await db.followUpEntry.findMany({
    where: { AND: [{ demandId, supersededBy: { isNot: null } }, visibleFollowUpEntries(actor)] },
    orderBy: { createdAt: 'asc' },
    select: { ...ENTRY, supersededBy: { select: { id: true, createdAt: true } } },
  });
  return rows.flatMap(({ supersededBy, ...row }) =>
    supersededBy
      ? [{ ...entryRecord(row), byId: supersededBy.id, correctedOn: berlinDay(supersededBy.createdAt) }]
      : [],
  );
}
