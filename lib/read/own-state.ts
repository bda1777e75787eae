import 'server-only';
import type { StateCode } from '@/lib/domain/federal-state';
import { statesOf, type Actor } from '@/lib/policy/actor';

/** The reader's own Land, marked in every Länder strip; null where there is none or several. */
export function ownState(actor: Actor): StateCode | null {
  const states = statesOf(actor);
  return states.length === 1 ? (states[0] ?? null) : null;
}
