import 'server-only';
import { now as clockNow } from '@/lib/clock';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { appendAudit, type AuditEvent } from './audit';
import { database } from './client';
import type { OutboxKind, Prisma } from './generated/client';

/** One write transaction as a use case sees it. */
export interface Mutation {
  db: Prisma.TransactionClient;
  /** The moment of the act; the same in every row it writes. */
  now: Date;
  /** Records what happened; a write that records nothing is not committed. */
  record: (event: AuditEvent) => void;
  /** Work for after the commit: a mail or a notification. Its failure never undoes the decision. */
  afterwards: (kind: OutboxKind, payload: Prisma.InputJsonObject) => void;
  /** Tells every open view of that meeting, with the commit, that it changed; never what (lib/db/live). */
  announce: (meetingId: string) => void;
}

/** The channel on which meetings are announced as changed; the message is the meeting's id. */
export const LIVE_CHANNEL = 'beschlusswerk_live';

/** Any constant will do; it is the one lock that all writers of this program take. */
const WRITERS_LOCK = 4_718_016;

/** Waiting for the writers' lock and for PGlite's one connection counts into the first. */
const LIMITS = { maxWait: 20_000, timeout: 30_000 };

/** Rolls the transaction back without being an error: carries a refusal out of it. */
class Refused<E> extends Error {
  constructor(readonly reason: E) {
    super('refused');
  }
}

/**
 * The only place that opens a write transaction. `work` loads, decides and writes; what it returns as refusal is
 * rolled back and handed on as a value. Writers queue one behind the other on both databases, so a use case never
 * sees half of another's work and the audit chain has no forks. Keep `work` short: no rendering, no mail, no waiting.
 * @throws if a committed-to write recorded nothing: that is a defect of the use case, nothing is stored
 */
export async function mutate<T, E = RefusalCode>(
  actor: Actor,
  work: (mutation: Mutation) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  try {
    const value = await database().$transaction(async (db) => {
      await db.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(${WRITERS_LOCK})`;
      return carryOut(db, actor, work);
    }, LIMITS);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.reason as E };
    throw error;
  }
}

async function carryOut<T, E>(
  db: Prisma.TransactionClient,
  actor: Actor,
  work: (mutation: Mutation) => Promise<Result<T, E>>,
): Promise<T> {
  const now = clockNow();
  const events: AuditEvent[] = [];
  const messages: Prisma.OutboxMessageCreateManyInput[] = [];
  const announced = new Set<string>();
  const result = await work({
    db,
    now,
    record: (event) => events.push(event),
    announce: (meetingId) => announced.add(meetingId),
    afterwards: (kind, payload) => messages.push({ kind, payload, createdAt: now, availableAt: now }),
  });
  if (!result.ok) throw new Refused(result.error);
  if (events.length === 0) throw new Error('a write transaction recorded nothing and was rolled back');
  await appendAudit(db, actor, now, events);
  if (messages.length > 0) await db.outboxMessage.createMany({ data: messages });
  for (const meetingId of announced)
    await db.$queryRaw`SELECT 1 AS told FROM pg_notify(${LIVE_CHANNEL}, ${meetingId})`;
  return result.value;
}
