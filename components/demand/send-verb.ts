import type { ReviewVerb } from '@/lib/domain/review-card';
import type { ReviewAnswer } from '@/lib/forms/review-answer';
import { routes } from '@/lib/routes';

/** LOST: nobody answered, or nobody who can; whether it arrived is not known. SIGNED_OUT: the session is over. */
export type VerbOutcome =
  { kind: 'ANSWERED'; answer: ReviewAnswer } | { kind: 'LOST' } | { kind: 'SIGNED_OUT' };

/** Milliseconds until an answer counts as lost. */
const PATIENCE = 15_000;
/** It was too much, or nobody could take it: the same is sent again later. */
const TRY_LATER = new Set([408, 425, 429, 502, 503, 504]);

/** Sends one decision of the review. What arrived twice is refused the second time, as its version is another one. */
export async function sendVerb(
  conferenceNumber: number,
  decision: { demandId: string; version: number; verb: ReviewVerb },
): Promise<VerbOutcome> {
  try {
    const response = await fetch(routes.decideDemand(conferenceNumber), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(decision),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 401) return { kind: 'SIGNED_OUT' };
    if (TRY_LATER.has(response.status)) return { kind: 'LOST' };
    return { kind: 'ANSWERED', answer: (await response.json()) as ReviewAnswer };
  } catch {
    return { kind: 'LOST' };
  }
}
