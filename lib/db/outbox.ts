import 'server-only';
import { now } from '@/lib/clock';
import { retryAt } from '@/lib/domain/notification-delivery';
import { database } from './client';
import type { OutboxKind, Prisma } from './generated/client';

/**
 * The delivery of what commands left in the outbox. Nothing here decides anything: each step is one statement that can
 * be repeated, so it needs neither a transaction nor an audit entry, and no reader waits for it (cf. lib/db/mutate).
 */

/** A message that this process alone works on until its lock runs out. */
export interface ClaimedMessage {
  id: string;
  payload: Prisma.JsonValue;
  /** This attempt included. */
  attempts: number;
  createdAt: Date;
}

/** Longer than any delivery takes; after a crash somebody else takes the message up when it is over. */
const LOCK_MINUTES = 5;

/** Claims the message that has waited longest; null if none is due. Side by side, no two callers get the same one. */
export async function claimMessage(kind: OutboxKind): Promise<ClaimedMessage | null> {
  const moment = now();
  const lockedUntil = new Date(moment.getTime() + LOCK_MINUTES * 60_000);
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH due AS MATERIALIZED (
      SELECT id FROM outbox_message
      WHERE kind = ${kind}::outbox_kind AND delivered_at IS NULL AND failed_at IS NULL AND available_at <= ${moment}
        AND (locked_until IS NULL OR locked_until <= ${moment})
      ORDER BY available_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    UPDATE outbox_message SET locked_until = ${lockedUntil}, attempts = attempts + 1
    FROM due WHERE outbox_message.id = due.id RETURNING outbox_message.id`;
  const id = rows[0]?.id;
  if (id === undefined) return null;
  return database().outboxMessage.findUniqueOrThrow({
    where: { id },
    select: { id: true, payload: true, attempts: true, createdAt: true },
  });
}

/** Marks a message as done, whether or not anything was left to deliver. */
export async function settleMessage(id: string): Promise<void> {
  const data = { deliveredAt: now(), lockedUntil: null, lastError: null };
  await database().outboxMessage.update({ where: { id }, data });
}

/** Puts a message back for later; with `final`, or after too many attempts, it waits for a person to look after it. */
export async function postponeMessage(
  { id, attempts }: Pick<ClaimedMessage, 'id' | 'attempts'>,
  lastError: string,
  { final }: { final: boolean },
): Promise<void> {
  const moment = now();
  const availableAt = final ? null : retryAt(attempts, moment);
  await database().outboxMessage.update({
    where: { id },
    data: {
      ...{ lockedUntil: null, lastError },
      ...(availableAt === null ? { failedAt: moment } : { availableAt }),
    },
  });
}

/** Replaces what a message says, where what was made of it stays in the program. */
export async function keepInMessage(id: string, payload: Prisma.InputJsonObject): Promise<void> {
  await database().outboxMessage.update({ where: { id }, data: { payload } });
}

export interface NewMessage {
  /** Made from what the message is about, so that a second attempt to put it here does nothing. */
  id: string;
  kind: OutboxKind;
  payload: Prisma.InputJsonObject;
}

/** Puts messages into the outbox, each once however often this is called. */
export async function enqueueOnce(messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const moment = now();
  await database().outboxMessage.createMany({
    data: messages.map((message) => ({ ...message, createdAt: moment, availableAt: moment })),
    skipDuplicates: true,
  });
}
