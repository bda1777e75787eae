import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import type { PastEntry } from '@/lib/db/audit';
import { canonicalJson } from '@/lib/db/content-hash';
import { isReference, type ArchiveRow } from './archive-row';

/** What was done with the archive is no part of the term: it would be another one after every export. */
const ARCHIVE_VERBS = ['term.exported', 'term.restored'];

/**
 * The audit entries about these subjects, oldest first; without their places in the chain, which are each
 * installation's own.
 */
export async function readTermAudit(
  db: Prisma.TransactionClient,
  subjectIds: readonly string[],
): Promise<ArchiveRow[]> {
  const entries = await entriesAbout(db, subjectIds);
  return entries.map(({ at, ...entry }) => ({ at: at.toISOString(), ...entry }));
}

/** Those that this installation does not hold yet: two terms may have dealt with one motion. */
export async function notYetThere(
  db: Prisma.TransactionClient,
  entries: readonly PastEntry[],
): Promise<PastEntry[]> {
  const there = await entriesAbout(db, [...new Set(entries.map(({ subjectId }) => subjectId))]);
  const known = new Set(there.map((row) => canonicalJson(pastEntry(row))));
  return entries.filter((entry) => !known.has(canonicalJson(entry)));
}

/** An entry of an archive as the chain takes it; null if it is none. */
export function pastEntryIn(entry: ArchiveRow, ids: ReadonlyMap<string, string>): PastEntry | null {
  const { actor_id: actor, at, ...row } = entry;
  const actorId = isReference(actor) ? ids.get(actor) : actor;
  const parsed = EntrySchema.safeParse({ ...row, at, actor_id: actorId });
  return parsed.success ? pastEntry(parsed.data) : null;
}

type AuditRow = z.output<typeof EntrySchema>;

const JsonObject = z.record(z.string(), z.json());
const EntrySchema = z.strictObject({
  at: z.iso.datetime().transform((at) => new Date(at)),
  actor_id: z.string().nullable(),
  actor_snapshot: JsonObject,
  verb: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  payload: JsonObject,
});

function pastEntry(row: AuditRow): PastEntry {
  return {
    ...{ at: row.at, actorId: row.actor_id, actorSnapshot: row.actor_snapshot },
    ...{ verb: row.verb, subjectType: row.subject_type, subjectId: row.subject_id },
    payload: row.payload,
  };
}

function entriesAbout(db: Prisma.TransactionClient, subjectIds: readonly string[]): Promise<AuditRow[]> {
  return db.$queryRaw<AuditRow[]>`
    SELECT at, actor_id::text AS actor_id, actor_snapshot, verb, subject_type, subject_id, payload
    FROM audit_entry
    WHERE subject_id = ANY(${[...subjectIds]}::text[]) AND verb <> ALL(${ARCHIVE_VERBS}::text[]) ORDER BY seq`;
}
