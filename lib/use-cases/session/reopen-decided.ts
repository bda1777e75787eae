import 'server-only';
import type { SessionItem } from '@/lib/domain/session';
import { ok } from '@/lib/result';
import { belongsElsewhere } from '../agenda/belongs-elsewhere';
import { storeItemStatus } from '../agenda/store-item-status';
import { touchMotion } from '../motions/load-motion';
import { loadSittingItem, type SittingItem } from './load-sitting-item';
import { refused, type SessionAct, type SessionResult } from './session-act';

/**
 * Opens an item again whose outcome is taken back or corrected: its status, its motion's, and the list of open motions.
 * Gives the item as it is then. Refuses PLACED_AT_NEXT_CONFERENCE.
 */
export async function reopenDecided(
  { mutation, actor }: SessionAct,
  { id, decision }: SessionItem,
): Promise<SessionResult<SittingItem>> {
  const { db } = mutation;
  const row = await loadSittingItem(db, id);
  if (await belongsElsewhere(db, row.motionId, row.meeting.conferenceId))
    return refused('PLACED_AT_NEXT_CONFERENCE');
  if (decision === null) return ok(row);
  if (row.status !== 'OPEN')
    await storeItemStatus(mutation, actor, row, {
      verb: 'reopened',
      state: { status: 'OPEN', withdrawnBy: null, mergedIntoId: null },
      motion: { status: 'ON_AGENDA', withdrawnByCode: null, withdrawnAt: null, mergedIntoId: null },
    });
  else if (row.motionId !== null) await touchMotion(db, { id: row.motionId }, { status: 'ON_AGENDA' });
  return ok(await loadSittingItem(db, id));
}
