import 'server-only';
import type { MinutesContent, MinutesAudience, UnfinishedItem } from '@/lib/domain/minutes-edition';
import { unfinishedItems } from '@/lib/domain/minutes-edition';
import type { Database } from './client';
import { contentHash } from './content-hash';
import type { Prisma } from './generated/client';
import { loadSession } from './stored-session';

type Reader = Database | Prisma.TransactionClient;

/**
 * The content of a stored edition; that of a frozen one once its seal is checked.
 * @throws if content and seal or audience do not fit: the record is damaged
 */
export function storedMinutesContent({
  audience,
  content,
  hash,
}: {
  audience: MinutesAudience;
  content: Prisma.JsonValue;
  hash: string | null;
}): MinutesContent {
  if (hash !== null && contentHash(content) !== hash)
    throw new Error('a stored edition of minutes does not fit its seal');
  const stored = content as unknown as MinutesContent;
  if (stored.audience !== audience) throw new Error('a stored edition holds the minutes of another audience');
  return stored;
}

/** The latest published external minutes of a meeting, as they were frozen; null where none were published. */
export async function publishedMinutes(db: Reader, meetingId: string) {
  const row = await db.minutesEdition.findFirst({
    where: { meetingId, audience: 'EXTERNAL', publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { audience: true, content: true, hash: true, status: true, number: true, frozenAt: true },
  });
  if (!row) return null;
  const content = storedMinutesContent(row);
  return content.audience === 'EXTERNAL' ? { ...row, content } : null;
}

/** What the sitting of a conference still lacks before its minutes are frozen. */
export async function loadUnfinished(db: Reader, conferenceNumber: number): Promise<UnfinishedItem[]> {
  const session = await loadSession(db, conferenceNumber);
  if (!session) return [];
  const announced = await db.statement.findMany({
    where: { agendaItem: { meetingId: session.meetingId }, submittedAt: null, withdrawnAt: null },
    orderBy: { agendaItem: { position: 'asc' } },
    select: { agendaItem: { select: { number: true } } },
  });
  return unfinishedItems(
    session.items,
    announced.map(({ agendaItem }) => agendaItem.number ?? ''),
  );
}
