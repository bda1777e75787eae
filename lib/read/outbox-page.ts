import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { environment } from '@/lib/env';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface OutboxPage {
  /** The person's own mails that were kept instead of sent; null where mails are sent. */
  own: { id: string; subject: string; text: string; at: string }[] | null;
  /** Null for whoever does not look after the delivery. */
  delivery: { open: MailStatusView[]; doneThisWeek: number } | null;
}

/** A mail that has not arrived, without a word of what it says. */
export interface MailStatusView {
  id: string;
  /** The reader's name. */
  to: string;
  /** "26. April 2023, 14:05 Uhr" */
  at: string;
  failed: boolean;
  /** "nach 3 Versuchen; nächster Versuch am …" */
  status: string;
  /** Code of the mail server; null where nothing went wrong. */
  error: string | null;
}

const MOST = 100;

/**
 * Mails: to each person its own, as kept in the Vorführbetrieb; to whoever looks after the delivery (can: outbox.read)
 * to whom one did not get through, and nothing else: a mail may name a draft that only its reader may know, and even
 * who gets mails at the same time says something.
 * Null for visitors, and where there is nothing to show to this person.
 */
export async function outboxPage(actor: Actor): Promise<OutboxPage | null> {
  const { mode, smtp } = environment();
  const keeps = mode === 'DEMONSTRATION' && smtp === null;
  const oversees = can(actor, 'outbox.read');
  if (actor.personId === null || !(keeps || oversees)) return null;
  return {
    own: keeps ? await ownMails(actor.personId) : null,
    delivery: oversees ? await delivery() : null,
  };
}

async function ownMails(personId: string): Promise<OutboxPage['own']> {
  const rows = await database().outboxMessage.findMany({
    where: {
      kind: 'MAIL',
      deliveredAt: { not: null },
      payload: { path: ['personId'], equals: personId },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, payload: true, createdAt: true },
  });
  return rows.flatMap(({ id, payload, createdAt }) => {
    const { subject, text } = payload as { subject?: string; text?: string };
    // Nothing was written where nothing was left to say.
    return subject && text ? [{ id, subject, text, at: formatInstant(createdAt) }] : [];
  });
}

const MAIL = {
  ...{ id: true, payload: true, createdAt: true, attempts: true },
  ...{ availableAt: true, failedAt: true, lastError: true },
} satisfies Prisma.OutboxMessageSelect;

async function delivery(): Promise<OutboxPage['delivery']> {
  const aWeekAgo = new Date(now().getTime() - 7 * 86_400_000);
  const [rows, doneThisWeek] = await Promise.all([
    database().outboxMessage.findMany({
      where: { kind: 'MAIL', deliveredAt: null },
      orderBy: [{ failedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
      take: MOST,
      select: MAIL,
    }),
    database().outboxMessage.count({ where: { kind: 'MAIL', deliveredAt: { gte: aWeekAgo } } }),
  ]);
  const readers = rows.map(({ payload }) => (payload as { personId: string }).personId);
  const people = await database().person.findMany({
    where: { id: { in: readers } },
    select: { id: true, name: true },
  });
  const open = rows.map((row, index) => ({
    id: row.id,
    to: people.find(({ id }) => id === readers[index])?.name ?? 'unbekannt',
    at: formatInstant(row.createdAt),
    failed: row.failedAt !== null,
    status: statusWords(row),
    error: row.lastError,
  }));
  return { open, doneThisWeek };
}

function statusWords(row: Prisma.OutboxMessageGetPayload<{ select: typeof MAIL }>): string {
  const tried = row.attempts === 1 ? 'nach einem Versuch' : `nach ${row.attempts} Versuchen`;
  if (row.failedAt) return `${tried} nicht zugestellt`;
  if (row.attempts === 0) return 'wartet auf den Versand';
  return `${tried}; nächster Versuch am ${formatInstant(row.availableAt)}`;
}
