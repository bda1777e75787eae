import 'server-only';
import { newOneTimeSecret } from '@/lib/auth/one-time-secret';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A desk, a telephone, a secretary's office: more addresses nobody keeps an eye on. */
const MOST_FEEDS = 10;

/**
 * Makes a secret calendar address for the actor and gives its secret, this once: only the hash is kept.
 * Refuses NOT_PERMITTED, CALENDAR_FEEDS_FULL.
 */
export async function createCalendarFeed(
  actor: Actor,
  { label }: { label: string | null },
): Promise<Result<string, RefusalCode>> {
  const { personId } = actor;
  if (personId === null || !can(actor, 'deadline.read')) return refuse('NOT_PERMITTED');
  const { token, tokenHash } = newOneTimeSecret();
  return mutate<string>(actor, async ({ db, record }) => {
    if ((await db.calendarFeed.count({ where: { personId, revokedAt: null } })) >= MOST_FEEDS)
      return refuse('CALENDAR_FEEDS_FULL');
    const { id } = await db.calendarFeed.create({
      data: { personId, tokenHash, label: label && storableText(label) },
      select: { id: true },
    });
    record({ verb: 'calendarFeed.created', subject: { type: 'CalendarFeed', id } });
    return ok(token);
  });
}
