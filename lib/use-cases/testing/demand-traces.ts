import 'server-only';
import type { Database } from '@/lib/db/client';

/** What the record holds about requests, in the order in which it happened. */
export function demandEvents(db: Database) {
  return db.auditEntry.findMany({ where: { subjectType: 'Demand' }, orderBy: { seq: 'asc' } });
}

/** The verbs of these. */
export async function demandVerbs(db: Database): Promise<string[]> {
  return (await demandEvents(db)).map(({ verb }) => verb);
}

/** Everything that leaves a use case for the record and for people, as one text to search for words that must not be there. */
export async function tracesLeft(db: Database): Promise<string> {
  return JSON.stringify([
    await db.outboxMessage.findMany({ select: { payload: true } }),
    await db.auditEntry.findMany({ omit: { seq: true } }),
  ]);
}
