import 'server-only';
import { database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import type { Session, SessionItem } from '@/lib/domain/session';
import { isOpenItem } from '@/lib/domain/session-order';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface SessionWordingPage {
  number: number;
  item: SessionItem;
  /** Why it cannot be changed; null while it can. */
  obstacle: string | null;
}

/** The wording of an item for the office, to be changed before the vote; null for others and where there is none. */
export async function sessionWordingPage(
  actor: Actor,
  conferenceNumber: number,
  itemId: string,
): Promise<SessionWordingPage | null> {
  if (!can(actor, 'session.record', { conferenceNumber })) return null;
  const session = await loadSession(database(), conferenceNumber);
  const item = session?.items.find(({ id, kind }) => id === itemId && kind !== 'SECTION');
  if (!session || !item) return null;
  return { number: conferenceNumber, item, obstacle: obstacleOf(session, item) };
}

function obstacleOf({ status }: Session, item: SessionItem): string | null {
  if (status !== 'RUNNING') return 'Der Wortlaut lässt sich ändern, solange die Sitzung läuft.';
  if (isOpenItem(item)) return null;
  return item.decision
    ? 'Zu diesem Punkt ist ein Ergebnis festgehalten; sein Wortlaut steht fest. Nehmen Sie das Ergebnis zuerst zurück, wenn er geändert werden soll.'
    : 'Dieser Punkt wird in der Sitzung nicht behandelt.';
}
