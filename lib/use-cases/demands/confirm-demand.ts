import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { confirmSuggestion } from './confirm-suggestion';
import type { SeenDemand } from './load-demand';
import type { ReviewedDemand } from './store-demand';

/**
 * Confirms a suggestion as the rules read it; from then on it is followed up, or known to ask nothing. What was
 * confirmed before its resolution was corrected is confirmed anew in its own words.
 * Refuses what confirmSuggestion refuses. Source: DOMAIN §2.9.
 */
export async function confirmDemand(
  actor: Actor,
  seen: SeenDemand,
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, (mutation) => confirmSuggestion(mutation, actor, seen, { formerWords: true }));
}
