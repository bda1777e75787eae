import 'server-only';
import { OUTCOMES, type Outcome } from '@/lib/domain/minutes';
import type { Outcome as StoredOutcome } from './generated/client';

/** The outcome as a resolution prints it: withdrawn and merged items have none. */
export function printedOutcome(outcome: StoredOutcome | null): Outcome | null {
  return OUTCOMES.find((one) => one === outcome) ?? null;
}
