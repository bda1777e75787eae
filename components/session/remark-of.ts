import type { SessionItem } from '@/lib/domain/session';

/** What the agenda notes of an item, as far as it was known before the sitting. */
export function remarkOf({ kind, status, withdrawnBy, mergedInto, circular }: SessionItem) {
  return {
    ...{ kind, status, withdrawnBy, postponedTo: null },
    ...{ mergedInto: mergedInto?.number ?? null, circular: circular?.reference ?? null },
  };
}
