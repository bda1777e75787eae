import 'server-only';
import type { Actor } from '@/lib/policy/actor';
import { contentHash } from './content-hash';
import type { Database } from './client';
import type { Prisma } from './generated/client';

/** What happened, in the past tense: `{ verb: 'import.accepted', subject: { type: 'ImportDraft', id } , … }`. */
export interface AuditEvent {
  verb: string;
  subject: { type: string; id: string };
  /** Plain JSON without secrets and without confidential text: ids, numbers, codes, counts. */
  payload?: Prisma.InputJsonObject;
}

/** The hash before the first entry. */
const GENESIS = '0'.repeat(64);

interface ChainedEntry {
  seq: number;
  at: Date;
  actorId: string | null;
  actorSnapshot: unknown;
  verb: string;
  subjectType: string;
  subjectId: string;
  payload: unknown;
  prevHash: string;
}

function entryHash(entry: ChainedEntry): string {
  const { seq, actorId, actorSnapshot, verb, subjectType, subjectId, payload, prevHash } = entry;
  const at = entry.at.toISOString();
  return contentHash({ seq, at, actorId, actorSnapshot, verb, subjectType, subjectId, payload, prevHash });
}

/** Role, Land and chair capacity at the moment of the act: later changes of roles do not rewrite history. */
function snapshot(actor: Actor): Prisma.InputJsonObject {
  return {
    name: actor.name,
    roles: actor.roles.map((grant) => ({ ...grant })),
    chairs: [...actor.chairs],
  };
}

/** What happened once, as it is written into the chain: with its moment and who it was at that time. */
export interface PastEntry {
  at: Date;
  actorId: string | null;
  actorSnapshot: Prisma.InputJsonObject;
  verb: string;
  subjectType: string;
  subjectId: string;
  payload: Prisma.InputJsonObject;
}

/** Appends the events to the one hash chain. The caller holds the writers' lock (lib/db/mutate). */
export async function appendAudit(
  db: Prisma.TransactionClient,
  actor: Actor,
  at: Date,
  events: readonly AuditEvent[],
): Promise<void> {
  const entries = events.map(({ verb, subject, payload = {} }) => ({
    ...{ at, actorId: actor.personId, actorSnapshot: snapshot(actor) },
    ...{ verb, subjectType: subject.type, subjectId: subject.id, payload },
  }));
  await appendEntries(db, entries);
}

/**
 * Appends entries to the end of the chain in the order given, hashed anew: also those that another installation wrote
 * (lib/archive). The caller holds the writers' lock.
 */
export async function appendEntries(
  db: Prisma.TransactionClient,
  entries: readonly PastEntry[],
): Promise<void> {
  const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  let seq = last?.seq ?? 0;
  let prevHash = last?.hash ?? GENESIS;
  const rows = entries.map((past) => {
    const entry = { ...past, seq: ++seq, prevHash };
    prevHash = entryHash(entry);
    return { ...entry, hash: prevHash };
  });
  await db.auditEntry.createMany({ data: rows });
}

/** Recomputes the whole chain; `brokenAt` is the first entry that does not fit. */
export async function verifyAuditChain(
  db: Database,
): Promise<{ intact: true; entries: number } | { intact: false; brokenAt: number }> {
  const PAGE = 1000;
  let prevHash = GENESIS;
  let seq = 0;
  for (;;) {
    const page = await db.auditEntry.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: PAGE,
    });
    for (const entry of page) {
      if (entry.seq !== seq + 1 || entry.prevHash !== prevHash || entry.hash !== entryHash(entry))
        return { intact: false, brokenAt: seq + 1 };
      seq = entry.seq;
      prevHash = entry.hash;
    }
    if (page.length < PAGE) return { intact: true, entries: seq };
  }
}
