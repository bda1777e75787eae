import 'server-only';
import { database } from '@/lib/db/client';
import { loadStandings, type DemandOutline } from '@/lib/db/stored-standings';
import {
  hasStanding,
  holdsWords,
  type BoardDemand,
  type FollowUpSelection,
} from '@/lib/domain/follow-up-filter';
import type { Actor } from '@/lib/policy/actor';
import { selectionWhere } from './follow-up-selection';

export interface FollowUpRows<Demand> {
  /** What fits everything but the standing: the chart above the board counts these. */
  inScope: Demand[];
  /** What fits. */
  found: Demand[];
}

/** The requests that this reader may see and looks for, as far as they are counted and sorted. */
export async function followUpRows(
  actor: Actor,
  selection: FollowUpSelection,
): Promise<FollowUpRows<DemandOutline>> {
  return fittingRows(await loadStandings(database(), actor, selectionWhere(selection)), selection);
}

/** Those that fit of what selectionWhere gave. */
export function fittingRows<Demand extends BoardDemand>(
  loaded: readonly Demand[],
  selection: FollowUpSelection,
): FollowUpRows<Demand> {
  const inScope = loaded.filter((demand) => holdsWords(demand, selection.words));
  return { inScope, found: inScope.filter((demand) => hasStanding(demand, selection)) };
}
