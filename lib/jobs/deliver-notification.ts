import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { readableSubjects } from '@/lib/db/notification-subjects';
import { storeNotifications } from '@/lib/db/notifications';
import { enqueueOnce, type ClaimedMessage } from '@/lib/db/outbox';
import { recipientsOf, type Recipient } from '@/lib/db/recipients';
import { storableJson } from '@/lib/db/storable-json';
import type { NotificationEvent } from '@/lib/domain/notification';
import { mailsArePossible } from '@/lib/mail/mails-are-possible';

/**
 * Makes of one event a notification for everybody whom it concerns and who may read its subject at this moment, and a
 * mail for those who want one at once. Every step can be repeated: a notification is unique by event and person, and
 * its mail carries its id, so that whoever takes up where a crash left off tells nobody twice and forgets nobody.
 */
export async function deliverNotification(message: ClaimedMessage): Promise<void> {
  const event = message.payload as unknown as NotificationEvent & { by: string | null };
  const { kind, subject, facts = {} } = event;
  const reference = { kind, subjectType: subject.type, subjectId: subject.id };
  const told = await whoMayRead(await recipientsOf(event.to, event.by, now()), reference);
  await storeNotifications(
    told.map(({ actor }) => ({
      ...reference,
      personId: actor.personId,
      payload: storableJson(facts),
      outboxMessageId: message.id,
      createdAt: message.createdAt,
    })),
  );
  if (mailsArePossible()) await enqueueMails(message.id);
}

async function whoMayRead(
  people: readonly Recipient[],
  reference: { kind: string; subjectType: string; subjectId: string },
): Promise<Recipient[]> {
  const readers: Recipient[] = [];
  for (const person of people) {
    const subjectOf = await readableSubjects(person.actor, [reference]);
    if (subjectOf(reference) !== null) readers.push(person);
  }
  return readers;
}

async function enqueueMails(outboxMessageId: string): Promise<void> {
  const wanted = await database().notification.findMany({
    where: { outboxMessageId, mailedAt: null, person: { mailRhythm: 'IMMEDIATE' } },
    select: { id: true, personId: true },
  });
  await enqueueOnce(
    wanted.map(({ id, personId }) => ({
      ...{ id, kind: 'MAIL' as const },
      payload: { personId, notificationIds: [id], daily: false },
    })),
  );
}
