import 'server-only';
import { retractResolution } from '@/lib/db/freeze-resolution';
import { liftFromGreenList } from '@/lib/db/lift-from-green-list';
import { reopenMinutes } from '@/lib/db/minutes-approval';
import { storableText } from '@/lib/db/storable-json';
import type { RecordedDecision, SessionItem } from '@/lib/domain/session';
import type { SessionAnswer, SessionCommand } from '@/lib/domain/session-command';
import { ok } from '@/lib/result';
import { suggestDemands } from '../demands/suggest-demands';
import { dropEnBloc } from './drop-en-bloc';
import { reopenDecided } from './reopen-decided';
import {
  conflictWith,
  itemOfAct,
  recordingObstacle,
  refused,
  type SessionAct,
  type SessionResult,
} from './session-act';

type TakeBack = Extract<SessionCommand, { kind: 'TAKE_BACK' }>;

/**
 * Takes a slip back: the item is undecided again, and the record shows both. Taking TOP C back opens everything that
 * was adopted under it and puts it back on the list; an item taken back by itself comes off it.
 * Refuses NOT_FOUND, SECTION_IS_NO_ITEM, SESSION_NOT_RUNNING, DECIDED_MEANWHILE, PLACED_AT_NEXT_CONFERENCE.
 */
export async function takeBackOutcome(
  act: SessionAct,
  { itemId, seenDecisionId, reason }: TakeBack,
): Promise<SessionResult<SessionAnswer>> {
  const found = itemOfAct(act, itemId);
  if (!found.ok) return found;
  const obstacle = recordingObstacle(act, reason);
  if (obstacle) return refused(obstacle);
  const item = found.value;
  const conflict = conflictWith(item, seenDecisionId);
  if (conflict) return conflict;
  const { mutation, session } = act;
  const together = item.adoptsGreenList ? session.items.filter(({ decision }) => decision?.enBloc) : [];
  await dropEnBloc(act, [item, ...together]);
  if (item.decision?.enBloc) await liftFromGreenList(mutation.db, [item.id], 'ITEM_CHANGED', mutation.now);
  for (const one of together) {
    const undone = await undo(act, one, { reason, clientKey: null });
    if (!undone.ok) return undone;
  }
  const undone = await undo(act, item, { reason, clientKey: act.clientKey });
  return undone.ok ? ok({ decisionId: undone.value }) : undone;
}

/** Adds the entry that takes the standing one back; gives its id. */
async function undo(
  act: SessionAct,
  item: SessionItem,
  { reason, clientKey }: { reason: string; clientKey: string | null },
): Promise<SessionResult<string>> {
  const { db, now, record } = act.mutation;
  const standing = item.decision;
  if (!standing) return refused('DECIDED_MEANWHILE', { standing: null });
  const reopened = await reopenDecided(act, item);
  if (!reopened.ok) return reopened;
  const { id } = await db.decision.create({
    data: {
      ...repeated(standing),
      ...{ agendaItemId: item.id, supersedesId: standing.id, takenBack: true, clientKey },
      correctionReason: storableText(reason),
      ...{ recordedById: act.actor.personId, recordedAt: now },
    },
    select: { id: true },
  });
  await retractResolution(db, item.id, now);
  await suggestDemands(act.mutation, { agendaItemId: item.id });
  await reopenMinutes(act.mutation, item.id);
  record({
    verb: 'decision.takenBack',
    subject: { type: 'AgendaItem', id: item.id },
    payload: { decisionId: id, number: item.number, supersedesId: standing.id },
  });
  return ok(id);
}

/** What was taken back, so that the entry can be read by itself. */
function repeated({ outcome, counts }: RecordedDecision) {
  return { outcome, yes: counts?.yes ?? null, no: counts?.no ?? null, abstain: counts?.abstain ?? null };
}
