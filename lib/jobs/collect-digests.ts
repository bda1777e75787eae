import 'server-only';
import { berlinDay, berlinInstant } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { derivedId } from '@/lib/db/derived-id';
import { enqueueOnce } from '@/lib/db/outbox';
import { mailsArePossible } from '@/lib/mail/mails-are-possible';

/** When the daily collection goes out, in Berlin. */
const DIGEST_HOUR = 7;
/** What nobody read in a week is not repeated to somebody who has only now chosen the daily collection. */
const OLDEST_DAYS = 7;

/**
 * From seven o'clock on, puts one mail for everybody who wants their notifications once a day and has unread ones from
 * before that hour. The mail's id follows from person and day: however often and wherever this runs, it is one.
 */
export async function collectDigests(moment: Date): Promise<void> {
  const day = berlinDay(moment);
  const until = berlinInstant(day, DIGEST_HOUR);
  if (moment < until || !mailsArePossible()) return;
  const unread = {
    ...{ readAt: null, mailedAt: null },
    createdAt: { lt: until, gte: new Date(until.getTime() - OLDEST_DAYS * 86_400_000) },
  };
  const people = await database().person.findMany({
    where: { mailRhythm: 'DAILY', disabledAt: null, notifications: { some: unread } },
    select: {
      id: true,
      notifications: { where: unread, orderBy: { createdAt: 'asc' }, select: { id: true } },
    },
  });
  await enqueueOnce(
    people.map(({ id: personId, notifications }) => ({
      id: derivedId(`digest:${personId}:${day}`),
      kind: 'MAIL' as const,
      payload: { personId, notificationIds: notifications.map(({ id }) => id), daily: true },
    })),
  );
}
