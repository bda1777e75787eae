import 'server-only';
import { database } from '@/lib/db/client';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import { hasStanding, holdsWords, type FollowUpSelection } from '@/lib/domain/follow-up-filter';
import type { Actor } from '@/lib/policy/actor';
import { selectionWhere } from './follow-up-selection';

export interface FollowUpRows {
  /** What fits everything but the standing: the chart above the board counts these. */
  inScope: DemandRecord[];
  /** What fits. */
  found: DemandRecord[];
}

/** The requests that this reader may see and looks for, in the order of conference, TOP and Ziffer. */
export async function followUpRows(actor: Actor, selection: FollowUpSelection): Promise<FollowUpRows> {
  const loaded = await loadDemands(database(), actor, selectionWhere(selection));
  const inScope = loaded.filter((demand) => holdsWords(demand, selection.words));
  return { inScope, found: inScope.filter((demand) => hasStanding(demand, selection)) };
}
