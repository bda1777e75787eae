import 'server-only';
import { createTransport } from 'nodemailer';
import type { Mail } from './mail';

/** Shorter together than the lock on a message (lib/db/outbox), so that nobody else sends it meanwhile. */
const TIMEOUTS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** A mail that was not taken: `final` if the server refuses this recipient for good. */
export class MailNotTaken extends Error {
  override name = 'MailNotTaken';
  constructor(
    message: string,
    readonly final: boolean,
  ) {
    super(message);
  }
}

/**
 * Hands a mail to the server behind `url`. The message id follows from the mail, so that a mail sent again after a
 * crash can be known as the same.
 * @throws MailNotTaken
 */
export async function sendBySmtp({ url, from }: { url: string; from: string }, mail: Mail): Promise<void> {
  const transport = createTransport({ url, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({
      from: { name: 'Beschlusswerk', address: from },
      to: { name: mail.name, address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      // So that no absence note answers the program (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    throw notTaken(error);
  } finally {
    transport.close();
  }
}

interface SmtpError {
  /** nodemailer's own: ECONNECTION, EAUTH, EENVELOPE … */
  code?: unknown;
  /** The server's: 550 and the like. */
  responseCode?: unknown;
}

/** What went wrong without what the server said: its answer may repeat address or content. */
function notTaken(error: unknown): MailNotTaken {
  const { code, responseCode } = error as SmtpError;
  const said = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  const refusedForGood = code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 500;
  return new MailNotTaken(said.join(' ') || 'unbekannter Fehler', refusedForGood);
}
