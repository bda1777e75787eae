import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { merged, postponed, withdrawn } from '@/lib/domain/agenda-item-status';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import type { LoadedAgenda } from './load-agenda';
import { itemState, storeItemStatus, type StatusChange } from './store-item-status';

/** What ends an item without a vote, on the office's desk or in the room. */
export type ItemClosing =
  /** Null: by whom nobody said. */
  { as: 'WITHDRAWN'; by: StateCode | null } | { as: 'MERGED'; targetId: string } | { as: 'POSTPONED' };

type Item = LoadedAgenda['rows'][number];
type ClosedAgenda = Pick<LoadedAgenda, 'conferenceNumber'> & { rows: readonly Omit<Item, 'applicants'>[] };

/**
 * Withdraws, merges or postpones an item, with everything that follows from it (`storeItemStatus`).
 * Refuses CIRCULAR_RUNNING, SECTION_IS_NO_ITEM, ITEM_CLOSED, STATE_NOT_AMONG_APPLICANTS, MERGE_TARGET_CLOSED.
 */
export async function closeItem(
  mutation: Mutation,
  actor: Actor,
  { agenda, item }: { agenda: ClosedAgenda; item: Item },
  closing: ItemClosing,
): Promise<Result<null, RefusalCode>> {
  if (item.motionId !== null && (await isVotedOn(mutation, item.motionId))) return refuse('CIRCULAR_RUNNING');
  const change = await changeOf(mutation, agenda, item, closing);
  if (!change.ok) return change;
  await storeItemStatus(mutation, actor, item, change.value);
  return ok(null);
}

/** True while the Länder vote on the motion in the Umlaufverfahren. */
async function isVotedOn({ db }: Mutation, motionId: string): Promise<boolean> {
  return (await db.circularProcedure.count({ where: { motionId, status: 'OPEN' } })) > 0;
}

async function changeOf(
  { db, now }: Mutation,
  agenda: ClosedAgenda,
  item: Item,
  closing: ItemClosing,
): Promise<Result<StatusChange, RefusalCode>> {
  if (closing.as === 'WITHDRAWN') return withdrawal(item, closing.by, now);
  if (closing.as === 'MERGED') return merging(agenda, item, closing.targetId);
  const decided = postponed(itemState(item));
  if (!decided.ok) return decided;
  const next = await db.meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: agenda.conferenceNumber + 1 } },
    select: { id: true },
  });
  return ok({
    ...{ verb: 'postponed', state: decided.value, postponedToId: next?.id ?? null },
    motion: { status: 'POSTPONED', withdrawnByCode: null, withdrawnAt: null, mergedIntoId: null },
  });
}

function withdrawal(item: Item, by: StateCode | null, now: Date): Result<StatusChange, RefusalCode> {
  const decided = withdrawn(itemState(item), by);
  if (!decided.ok) return decided;
  if (by !== null && !item.applicants.some(({ stateCode }) => stateCode === by))
    return refuse('STATE_NOT_AMONG_APPLICANTS');
  return ok({
    ...{ verb: 'withdrawn', state: decided.value },
    motion: { status: 'WITHDRAWN', withdrawnByCode: by, withdrawnAt: now, mergedIntoId: null },
  });
}

function merging({ rows }: ClosedAgenda, item: Item, targetId: string): Result<StatusChange, RefusalCode> {
  const target = rows.find(({ id }) => id === targetId);
  if (!target) return refuse('MERGE_TARGET_CLOSED');
  const decided = merged(itemState(item), itemState(target));
  if (!decided.ok) return decided;
  return ok({
    ...{ verb: 'merged', state: decided.value },
    mergedIntoNumber: target.numberFixedAt === null ? null : target.number,
    motion: {
      ...{ status: 'MERGED', mergedIntoId: target.motionId },
      ...{ withdrawnByCode: null, withdrawnAt: null },
    },
  });
}
