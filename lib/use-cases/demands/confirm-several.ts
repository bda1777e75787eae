import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { confirmSuggestion } from './confirm-suggestion';
import type { SeenDemand } from './load-demand';
import type { ReviewedDemand } from './store-demand';

/**
 * Confirms several suggestions as they were seen, all of them or none: the rest of a TOP.
 * Refuses INVALID_INPUT (none) and what confirmSuggestion refuses of any of them. Source: DOMAIN §2.9.
 */
export async function confirmSeveral(
  actor: Actor,
  { demands }: { demands: readonly SeenDemand[] },
): Promise<Result<ReviewedDemand, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    let last: ReviewedDemand | null = null;
    for (const seen of demands) {
      const confirmed = await confirmSuggestion(mutation, actor, seen, { formerWords: false });
      if (!confirmed.ok) return confirmed;
      last = confirmed.value;
    }
    return last === null ? refuse('INVALID_INPUT') : ok(last);
  });
}
