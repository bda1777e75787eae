import type { DraftNotKept } from '@/lib/forms/draft-kept';

/** OFFLINE: nobody answered. SIGNED_OUT: the session is over. OTHER_WINDOW: another window kept a draft in between. */
export type PostOutcome<Kept> =
  | { kind: 'KEPT'; kept: Kept }
  | { kind: 'OFFLINE' }
  | { kind: 'SIGNED_OUT' }
  | { kind: 'OTHER_WINDOW' }
  | { kind: 'REFUSED'; message: string };

/** What a browser still sends while it closes the page; longer bodies are dropped by it. */
const KEEPALIVE_LIMIT = 60_000;

/** Sends a personal draft to where it is kept; `leaving` while the page is being closed. */
export async function postDraft<Kept>(
  address: string,
  draft: object,
  leaving: boolean,
): Promise<PostOutcome<Kept>> {
  const body = JSON.stringify(draft);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: leaving && body.length < KEEPALIVE_LIMIT,
    });
    if (response.ok) return { kind: 'KEPT', kept: (await response.json()) as Kept };
    if (response.status === 401) return { kind: 'SIGNED_OUT' };
    if (response.status === 409) return { kind: 'OTHER_WINDOW' };
    if (response.status >= 500) return { kind: 'OFFLINE' };
    return { kind: 'REFUSED', message: ((await response.json()) as DraftNotKept).message };
  } catch {
    return { kind: 'OFFLINE' };
  }
}
