import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { readableSubjects } from '@/lib/db/notification-subjects';
import { markNotificationsMailed } from '@/lib/db/notifications';
import { keepInMessage, type ClaimedMessage } from '@/lib/db/outbox';
import { recipient, type Recipient } from '@/lib/db/recipients';
import type { NotificationKind } from '@/lib/domain/notification';
import { environment } from '@/lib/env';
import type { ToldNotification } from '@/lib/i18n/notifications';
import type { Mail } from '@/lib/mail/mail';
import { notificationMail } from '@/lib/mail/notification-mail';
import { sendBySmtp } from '@/lib/mail/send-by-smtp';

/** What a MAIL in the outbox says before it is sent: whom to tell of what, and no word of it. */
export interface MailPayload {
  personId: string;
  notificationIds: string[];
  daily: boolean;
}

/**
 * Writes a mail at the moment of sending, from what its reader may read and has not read yet, and sends it; nothing is
 * sent if nothing is left to say. Without a mail server it is kept in the outbox, where its reader can look at it.
 * @throws MailNotTaken
 */
export async function sendMail(message: ClaimedMessage): Promise<void> {
  const payload = message.payload as unknown as MailPayload;
  const reader = await recipient(payload.personId, now());
  if (reader?.mailRhythm !== (payload.daily ? 'DAILY' : 'IMMEDIATE')) return;
  const told = await stillToTell(reader, payload.notificationIds);
  if (told.length === 0) return;
  const mail = notificationMail(message.id, { ...reader, name: reader.actor.name }, told, payload);
  const { smtp } = environment();
  if (smtp === null) await keepInMessage(message.id, { ...payload, ...writtenIn(mail) });
  else await sendBySmtp(smtp, mail);
  await markNotificationsMailed(told.map(({ id }) => id));
}

async function stillToTell(
  { actor }: Recipient,
  ids: readonly string[],
): Promise<(ToldNotification & { id: string })[]> {
  const rows = await database().notification.findMany({
    where: { id: { in: [...ids] }, personId: actor.personId, mailedAt: null, readAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const subjectOf = await readableSubjects(actor, rows);
  return rows.flatMap((row) => {
    const subject = subjectOf(row);
    const facts = row.payload as ToldNotification['facts'];
    return subject === null ? [] : [{ id: row.id, kind: row.kind as NotificationKind, facts, subject }];
  });
}

/** What its reader sees of a mail that was kept. */
function writtenIn({ to, subject, text }: Mail): Pick<Mail, 'to' | 'subject' | 'text'> {
  return { to, subject, text };
}
