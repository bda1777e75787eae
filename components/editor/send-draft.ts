import type { MotionText } from '@/lib/domain/motion-text';
import type { DraftKept, DraftNotKept } from '@/lib/forms/draft-kept';
import { routes } from '@/lib/routes';

export interface SentDraft {
  motionId: string;
  personId: string;
  baseNumber: number;
  /** Null: whatever is kept is replaced. */
  draftVersion: number | null;
  text: MotionText;
  /** This window, and the how manieth time it sends: it goes on from its own writing where an answer was lost. */
  writer: { windowId: string; step: number };
}

/** OFFLINE: nobody answered. SIGNED_OUT: the session is over. OTHER_WINDOW: another window kept a draft in between. */
export type SendOutcome =
  | { kind: 'KEPT'; kept: DraftKept }
  | { kind: 'OFFLINE' }
  | { kind: 'SIGNED_OUT' }
  | { kind: 'OTHER_WINDOW' }
  | { kind: 'REFUSED'; message: string };

/** What a browser still sends while it closes the page; longer bodies are dropped by it. */
const KEEPALIVE_LIMIT = 60_000;

/** Sends the personal draft; `leaving` while the page is being closed. */
export async function sendDraft(
  { motionId, ...draft }: SentDraft,
  leaving?: 'leaving',
): Promise<SendOutcome> {
  const body = JSON.stringify(draft);
  try {
    const response = await fetch(routes.autosaveMotion(motionId), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: leaving !== undefined && body.length < KEEPALIVE_LIMIT,
    });
    if (response.ok) return { kind: 'KEPT', kept: (await response.json()) as DraftKept };
    if (response.status === 401) return { kind: 'SIGNED_OUT' };
    if (response.status === 409) return { kind: 'OTHER_WINDOW' };
    if (response.status >= 500) return { kind: 'OFFLINE' };
    return { kind: 'REFUSED', message: ((await response.json()) as DraftNotKept).message };
  } catch {
    return { kind: 'OFFLINE' };
  }
}
