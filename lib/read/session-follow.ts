import 'server-only';
import { database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import { followView, type FollowView } from '@/lib/domain/session-follow';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/**
 * The sitting as this member follows it; null without it or for who may not.
 * @param opened id of the item the reader chose, from the address; null: the one that is called
 */
export async function sessionFollow(
  actor: Actor,
  conferenceNumber: number,
  opened: string | null,
): Promise<FollowView | null> {
  if (!can(actor, 'session.follow')) return null;
  const session = await loadSession(database(), conferenceNumber);
  if (!session) return null;
  const follower = {
    states: statesOf(actor),
    readsCounts: can(actor, 'minutes.readInternal'),
    readsKamin: can(actor, 'agenda.readNotes', { conferenceNumber }),
  };
  return followView(session, follower, opened);
}
