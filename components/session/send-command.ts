import type { SentSessionCommand } from '@/lib/domain/session-command';
import type { CommandAnswer } from '@/lib/domain/session-queue';
import type { SessionNotRecorded, SessionRecorded } from '@/lib/forms/session-answer';
import { formatList } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';

/** LOST: nobody answered, or nobody who can; whether the command arrived is not known. SIGNED_OUT: the session is over. */
export type SendOutcome =
  { kind: 'ANSWERED'; answer: CommandAnswer } | { kind: 'LOST' } | { kind: 'SIGNED_OUT' };

/** Milliseconds until an answer counts as lost. */
const PATIENCE = 15_000;
/** Answers after which the same command is sent again later: it was too much, or nobody could take it. */
const TRY_LATER = new Set([408, 425, 429, 502, 503, 504]);

/** Sends one command of the recording page. Sending it again does no harm: its key names it. */
export async function sendCommand(conferenceNumber: number, sent: SentSessionCommand): Promise<SendOutcome> {
  try {
    const response = await fetch(routes.recordSession(conferenceNumber), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 401) return { kind: 'SIGNED_OUT' };
    if (TRY_LATER.has(response.status)) return { kind: 'LOST' };
    return answered((await response.json()) as SessionRecorded | SessionNotRecorded);
  } catch {
    return { kind: 'LOST' };
  }
}

function answered(body: SessionRecorded | SessionNotRecorded): SendOutcome {
  if (body.ok) return { kind: 'ANSWERED', answer: { kind: 'DONE' } };
  const about = body.items?.length ? ` Betroffen: TOP ${formatList(body.items)}.` : '';
  const { code, message } = body;
  return {
    kind: 'ANSWERED',
    answer: { kind: 'REFUSED', code: code ?? 'UNEXPECTED', message: message + about },
  };
}
