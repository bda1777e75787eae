import 'server-only';
import { database } from './client';

/** True if the person's session was neither ended nor is over at `moment`. */
export async function isStandingSession(
  { sessionId, personId }: { sessionId: string; personId: string },
  moment: Date,
): Promise<boolean> {
  const where = { id: sessionId, personId, endedAt: null, expiresAt: { gt: moment } };
  return (await database().session.count({ where })) > 0;
}
