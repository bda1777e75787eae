import 'server-only';
import { liftFromGreenList } from '@/lib/db/lift-from-green-list';
import { isAdopted } from '@/lib/domain/outcome';
import type { SessionItem } from '@/lib/domain/session';
import type { SessionAnswer, SessionCommand, StatedOutcome } from '@/lib/domain/session-command';
import { judgeVote } from '@/lib/domain/vote';
import { ok } from '@/lib/result';
import { closeItem, type ItemClosing } from '../agenda/close-item';
import { touchMotion } from '../motions/load-motion';
import { loadSittingRows, type SittingItem } from './load-sitting-item';
import { reopenDecided } from './reopen-decided';
import {
  asSessionResult,
  conflictWith,
  itemOfAct,
  recordingObstacle,
  refused,
  type SessionAct,
  type SessionResult,
} from './session-act';
import { dropEnBloc } from './drop-en-bloc';
import { writeDecision } from './write-decision';

type RecordOutcome = Extract<SessionCommand, { kind: 'RECORD_OUTCOME' }>;

/**
 * Records what the chair states of an item, or corrects what was recorded: a new entry of the ledger, the frozen
 * resolution, and what becomes of item and motion.
 * Refuses NOT_FOUND, SECTION_IS_NO_ITEM, SESSION_NOT_RUNNING, SESSION_CLOSED, DECIDED_MEANWHILE, CIRCULAR_RUNNING,
 * CORRECTION_NEEDS_REASON, GREEN_LIST_ADOPTED_AS_ONE, the faults of a vote (lib/domain/vote), and of closing an item
 * (ITEM_CLOSED, STATE_NOT_AMONG_APPLICANTS, MERGE_TARGET_CLOSED), PLACED_AT_NEXT_CONFERENCE.
 */
export async function recordOutcome(
  act: SessionAct,
  command: RecordOutcome,
): Promise<SessionResult<SessionAnswer>> {
  const { stated, correctionReason } = command;
  const found = recordable(act, command);
  if (!found.ok) return found;
  const item = found.value;
  const vote = judgeVote(stated, act.session);
  if (!vote.ok) return refused(vote.error);
  const row = await reopenDecided(act, item);
  if (!row.ok) return row;
  const closed = await settle(act, row.value, stated);
  if (!closed.ok) return closed;
  const adoptedUnderId = await keptOnList(act, item, stated);
  const decisionId = await writeDecision(act, item, row.value, {
    ...{ outcome: stated.outcome, vote: { ...vote.value, votes: stated.votes } },
    ...{ adoptedUnderId, correctionReason, clientKey: act.clientKey },
  });
  return ok({ decisionId });
}

/** The item, if something may be recorded of it as this command saw it. */
function recordable(
  act: SessionAct,
  { itemId, stated, seenDecisionId, correctionReason }: RecordOutcome,
): SessionResult<SessionItem> {
  const item = itemOfAct(act, itemId);
  if (!item.ok) return item;
  const obstacle = recordingObstacle(act, correctionReason);
  if (obstacle) return refused(obstacle);
  const conflict = conflictWith(item.value, seenDecisionId);
  if (conflict) return conflict;
  const { decision, adoptsGreenList, inCircular } = item.value;
  if (inCircular) return refused('CIRCULAR_RUNNING');
  if (decision && correctionReason === null) return refused('CORRECTION_NEEDS_REASON');
  if (adoptsGreenList && belongsToList(act, item.value, stated)) return refused('GREEN_LIST_ADOPTED_AS_ONE');
  return item;
}

/** True if this would adopt the list without its items, or change the vote that they were adopted by. */
function belongsToList(
  { session: { items } }: SessionAct,
  item: SessionItem,
  stated: StatedOutcome,
): boolean {
  if (item.decision && items.some(({ decision }) => decision?.enBloc)) return true;
  return isAdopted(stated.outcome) && items.some(({ greenListEntryId }) => greenListEntryId !== null);
}

/** What the outcome makes of the item and its motion. */
async function settle(
  { mutation, actor, session }: SessionAct,
  row: SittingItem,
  stated: StatedOutcome,
): Promise<SessionResult<null>> {
  const closing = closingOf(stated);
  if (closing) {
    const rows = await loadSittingRows(mutation.db, session.meetingId);
    const agenda = { conferenceNumber: session.conferenceNumber, rows };
    return asSessionResult(await closeItem(mutation, actor, { agenda, item: row }, closing));
  }
  if (row.status !== 'OPEN') return refused('ITEM_CLOSED');
  if (row.motionId !== null) await touchMotion(mutation.db, { id: row.motionId }, { status: 'DECIDED' });
  return ok(null);
}

function closingOf({ outcome, withdrawnBy, mergedIntoId }: StatedOutcome): ItemClosing | null {
  if (outcome === 'WITHDRAWN') return { as: 'WITHDRAWN', by: withdrawnBy };
  if (outcome === 'MERGED') return { as: 'MERGED', targetId: mergedIntoId ?? '' };
  return outcome === 'POSTPONED' ? { as: 'POSTPONED' } : null;
}

/**
 * TOP C, while an item that was adopted under it stays adopted; otherwise null: what is dealt with by itself comes off
 * the list.
 */
async function keptOnList(act: SessionAct, item: SessionItem, stated: StatedOutcome): Promise<string | null> {
  const { db, now } = act.mutation;
  if (item.decision?.enBloc) {
    if (isAdopted(stated.outcome)) return act.session.items.find((one) => one.adoptsGreenList)?.id ?? null;
    await dropEnBloc(act, [item]);
  }
  await liftFromGreenList(db, [item.id], 'ITEM_CHANGED', now);
  return null;
}
