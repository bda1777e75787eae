import 'server-only';
import { isAdopted } from '@/lib/domain/outcome';
import type { Session, SessionItem } from '@/lib/domain/session';
import type { SessionAnswer, SessionCommand } from '@/lib/domain/session-command';
import { judgeVote } from '@/lib/domain/vote';
import { greenListBlocks } from '@/lib/minutes-text/green-list-blocks';
import { ok } from '@/lib/result';
import { touchMotion } from '../motions/load-motion';
import { loadSittingItem } from './load-sitting-item';
import { conflictWith, itemOfAct, refused, type SessionAct, type SessionResult } from './session-act';
import { writeDecision, type DecisionToWrite } from './write-decision';

type AdoptGreenList = Extract<SessionCommand, { kind: 'ADOPT_GREEN_LIST' }>;

/**
 * TOP C: adopts everything that is on the Grüne Liste by the one vote stated, or nothing; what cannot be adopted is
 * named, never skipped (ARCHITECTURE §3). Counts and named votes stand with TOP C, where they were cast.
 * Refuses NOT_FOUND, SESSION_NOT_RUNNING, NOT_THE_GREEN_LIST, DECIDED_MEANWHILE, ITEM_CLOSED, GREEN_LIST_NOT_ADOPTED,
 * GREEN_LIST_EMPTY, GREEN_LIST_SHOWN_OTHERWISE, GREEN_LIST_SEAL_BROKEN, CIRCULAR_RUNNING and the faults of a vote (lib/domain/vote).
 */
export async function adoptGreenList(
  act: SessionAct,
  { itemId, entryIds, stated }: AdoptGreenList,
): Promise<SessionResult<SessionAnswer>> {
  const { mutation, session } = act;
  if (session.status !== 'RUNNING') return refused('SESSION_NOT_RUNNING');
  const found = itemOfAct(act, itemId);
  if (!found.ok) return found;
  const item = found.value;
  if (!item.adoptsGreenList) return refused('NOT_THE_GREEN_LIST');
  const conflict = conflictWith(item, null);
  if (conflict) return conflict;
  if (item.status !== 'OPEN') return refused('ITEM_CLOSED');
  if (!isAdopted(stated.outcome)) return refused('GREEN_LIST_NOT_ADOPTED');
  const listed = listedItems(session, entryIds);
  if (!listed.ok) return listed;
  const vote = judgeVote(stated, session);
  if (!vote.ok) return refused(vote.error);
  const decision = { outcome: stated.outcome, correctionReason: null };
  const decisionId = await adopt(act, withList(item, listed.value), {
    ...{ ...decision, vote: { ...vote.value, votes: stated.votes } },
    ...{ adoptedUnderId: null, clientKey: act.clientKey },
  });
  for (const one of listed.value)
    await adopt(act, one, {
      ...{ ...decision, vote: { counts: null, votes: null, deviationReason: vote.value.deviationReason } },
      ...{ adoptedUnderId: item.id, clientKey: null },
    });
  await mutation.db.greenListEntry.updateMany({
    where: { id: { in: entryIds } },
    data: { adoptedAt: mutation.now, version: { increment: 1 } },
  });
  return ok({ decisionId });
}

/** What is on the list, if it is what was shown and every seal holds. */
function listedItems({ items }: Session, seen: readonly string[]): SessionResult<SessionItem[]> {
  const listed = items.filter(({ greenListEntryId }) => greenListEntryId !== null);
  if (listed.length === 0) return refused('GREEN_LIST_EMPTY');
  const known = new Set(seen);
  const standing = new Set(listed.map(({ greenListEntryId }) => greenListEntryId ?? ''));
  const otherwise = listed.filter(({ greenListEntryId }) => !known.has(greenListEntryId ?? ''));
  if (otherwise.length > 0 || seen.some((id) => !standing.has(id)))
    return refused('GREEN_LIST_SHOWN_OTHERWISE', { items: otherwise.map(({ number }) => number) });
  const voted = listed.filter(({ inCircular }) => inCircular);
  if (voted.length > 0) return refused('CIRCULAR_RUNNING', { items: voted.map(({ number }) => number) });
  const broken = listed.filter(({ sealHolds, decision }) => !sealHolds || decision !== null);
  return broken.length > 0
    ? refused('GREEN_LIST_SEAL_BROKEN', { items: broken.map(({ number }) => number) })
    : ok(listed);
}

/** What is decided under TOP C is the list itself, unless the office worded it. */
function withList(item: SessionItem, listed: readonly SessionItem[]): SessionItem {
  if (item.wording.blocks.length > 0) return item;
  return { ...item, wording: { ...item.wording, blocks: greenListBlocks(listed) } };
}

async function adopt(act: SessionAct, item: SessionItem, decision: DecisionToWrite): Promise<string> {
  const { db } = act.mutation;
  const row = await loadSittingItem(db, item.id);
  if (row.motionId !== null) await touchMotion(db, { id: row.motionId }, { status: 'DECIDED' });
  return writeDecision(act, item, row, decision);
}
