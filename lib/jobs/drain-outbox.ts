import 'server-only';
import type { OutboxKind } from '@/lib/db/generated/client';
import { claimMessage, postponeMessage, settleMessage, type ClaimedMessage } from '@/lib/db/outbox';
import { log } from '@/lib/log';
import { MailNotTaken } from '@/lib/mail/send-by-smtp';
import { deliverNotification } from './deliver-notification';
import { sendMail } from './send-mail';

/**
 * Delivers what waits in the outbox, notifications first, for they bring forth mails. Several processes may do so at
 * once. A failed delivery is put off and never undoes the decision that it tells of (ARCHITECTURE §2).
 */
export async function drainOutbox(): Promise<void> {
  await drain('NOTIFICATION', deliverNotification);
  await drain('MAIL', sendMail);
}

async function drain(kind: OutboxKind, deliver: (message: ClaimedMessage) => Promise<void>): Promise<void> {
  for (let message = await claimMessage(kind); message !== null; message = await claimMessage(kind)) {
    try {
      await deliver(message);
      await settleMessage(message.id);
    } catch (error) {
      await putOff(message, error);
    }
  }
}

async function putOff(message: ClaimedMessage, error: unknown): Promise<void> {
  const notTaken = error instanceof MailNotTaken ? error : null;
  log().warn({ outboxMessage: message.id, attempts: message.attempts, err: error }, 'a delivery failed');
  await postponeMessage(message, notTaken?.message ?? 'interner Fehler, siehe Protokoll', {
    final: notTaken?.final ?? false,
  });
}
