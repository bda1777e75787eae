import 'server-only';
import { database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import { beamerView, type BeamerView } from '@/lib/domain/session-beamer';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** What the wall of the hall shows, for the members who may open it; null without the sitting or for others. */
export async function sessionBeamer(actor: Actor, conferenceNumber: number): Promise<BeamerView | null> {
  if (!can(actor, 'session.follow')) return null;
  const session = await loadSession(database(), conferenceNumber);
  return session && beamerView(session);
}
