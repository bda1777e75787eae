import type { SessionPage } from '@/lib/read/session-page';
import { routes } from '@/lib/routes';

export type DeskAnswer = { kind: 'PAGE'; page: SessionPage } | { kind: 'LOST' } | { kind: 'SIGNED_OUT' };

/** Milliseconds until an answer counts as lost. */
const PATIENCE = 10_000;

/** Reads the recording page's data anew. Never by the framework's own refresh: without a connection that leaves the page. */
export async function loadDesk(conferenceNumber: number): Promise<DeskAnswer> {
  try {
    const response = await fetch(routes.sessionDesk(conferenceNumber), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    // Not the office any more is the same to this page as nobody any more: it keeps what it has and says so.
    if (response.status === 401 || response.status === 404) return { kind: 'SIGNED_OUT' };
    if (!response.ok) return { kind: 'LOST' };
    return { kind: 'PAGE', page: JSON.parse(await response.text(), revived) as SessionPage };
  } catch {
    return { kind: 'LOST' };
  }
}

/** Instants travel as text. */
function revived(key: string, value: unknown): unknown {
  return key === 'recordedAt' && typeof value === 'string' ? new Date(value) : value;
}
