import 'server-only';
import { isTermClosed } from '@/lib/db/closed-term';
import type { Prisma } from '@/lib/db/generated/client';
import { loadSession } from '@/lib/db/stored-session';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Session, SessionItem } from '@/lib/domain/session';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** Null for the office of the chair; the others follow the sitting, or do not know of it. */
function sittingObstacle(actor: Actor, conferenceNumber: number): 'NOT_PERMITTED' | 'NOT_FOUND' | null {
  if (can(actor, 'session.record', { conferenceNumber })) return null;
  return can(actor, 'session.follow') ? 'NOT_PERMITTED' : 'NOT_FOUND';
}

/** The sitting for whoever records it, inside the write transaction. Refuses NOT_PERMITTED, NOT_FOUND. */
export async function loadSitting(
  db: Prisma.TransactionClient,
  actor: Actor,
  conferenceNumber: number,
): Promise<Result<Session, RefusalCode>> {
  const obstacle = sittingObstacle(actor, conferenceNumber);
  if (obstacle) return refuse(obstacle);
  if (await isTermClosed(db, conferenceNumber)) return refuse('NOT_PERMITTED');
  const session = await loadSession(db, conferenceNumber);
  return session ? ok(session) : refuse('NOT_FOUND');
}

export interface SittingItemCommand {
  conferenceNumber: number;
  itemId: string;
}

/**
 * The sitting together with the item that a form is about; a section is none.
 * Refuses NOT_PERMITTED, NOT_FOUND, SECTION_IS_NO_ITEM.
 */
export async function loadSittingWithItem(
  db: Prisma.TransactionClient,
  actor: Actor,
  { conferenceNumber, itemId }: SittingItemCommand,
): Promise<Result<{ session: Session; item: SessionItem }, RefusalCode>> {
  const session = await loadSitting(db, actor, conferenceNumber);
  if (!session.ok) return session;
  const item = session.value.items.find(({ id }) => id === itemId);
  if (!item) return refuse('NOT_FOUND');
  return item.kind === 'SECTION' ? refuse('SECTION_IS_NO_ITEM') : ok({ session: session.value, item });
}

/**
 * Null while the meeting may still change what an item says: the sitting is on and nothing was recorded of it.
 * Source: DOMAIN §2.2, text and circle change until the vote.
 */
export function changeObstacle(
  session: Session,
  item: SessionItem,
): 'SESSION_NOT_RUNNING' | 'ITEM_DECIDED' | 'ITEM_CLOSED' | null {
  if (session.status !== 'RUNNING') return 'SESSION_NOT_RUNNING';
  if (item.decision) return 'ITEM_DECIDED';
  return item.status === 'OPEN' ? null : 'ITEM_CLOSED';
}
