import 'server-only';
import { hashOneTimeSecret } from '@/lib/auth/one-time-secret';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadActor } from '@/lib/db/load-actor';
import { countAttempt } from '@/lib/db/rate-limit';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** Calendars ask every few minutes at most. */
const PER_FEED = { attempts: 120, seconds: 60 * 60 };
/** Addresses that lead nowhere, by place; whoever holds a true one is never held up by them. */
const UNKNOWN = { attempts: 60, seconds: 15 * 60 };
/** What newOneTimeSecret makes; anything else is not looked up. */
const TOKEN = /^[\w-]{43}$/;

/**
 * Whose calendar a secret address is, with the roles of today. An address that was made up or revoked and one of a
 * disabled person are not found, all three alike. `origin`: where the request came from, null where unknown.
 * Refuses NOT_FOUND, TOO_MANY_ATTEMPTS.
 */
export async function openCalendarFeed(
  token: string,
  origin: string | null,
): Promise<Result<Actor, RefusalCode>> {
  const feed = TOKEN.test(token) ? await standingFeed(token) : null;
  const within = feed
    ? await countAttempt(`calendar-feed:${feed.id}`, PER_FEED)
    : await countAttempt(`calendar-feed-from:${origin ?? ''}`, UNKNOWN);
  if (!within) return refuse('TOO_MANY_ATTEMPTS');
  const actor = feed && (await loadActor(feed.personId, feed.person.sessionEpoch, now()));
  return actor ? ok(actor) : refuse('NOT_FOUND');
}

function standingFeed(token: string) {
  return database().calendarFeed.findFirst({
    where: { tokenHash: hashOneTimeSecret(token), revokedAt: null },
    select: { id: true, personId: true, person: { select: { sessionEpoch: true } } },
  });
}
