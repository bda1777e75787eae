import 'server-only';
import { liftFromGreenList } from '@/lib/db/lift-from-green-list';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import type { ItemState } from '@/lib/domain/agenda-item-status';
import type { StateCode } from '@/lib/domain/federal-state';
import type { MotionStatus } from '@/lib/domain/motion';
import type { Actor } from '@/lib/policy/actor';
import { touchMotion } from '../motions/load-motion';
import { touchItem, type LoadedAgenda } from './load-agenda';

type Item = LoadedAgenda['rows'][number];

/** What becomes of an item, of its motion, and under which verb it is recorded. */
export interface StatusChange {
  verb: 'withdrawn' | 'merged' | 'postponed' | 'reopened';
  state: Pick<ItemState, 'status' | 'withdrawnBy' | 'mergedIntoId'>;
  motion: {
    status: MotionStatus;
    withdrawnByCode: StateCode | null;
    withdrawnAt: Date | null;
    mergedIntoId: string | null;
  };
  /** The target's number once it is fixed. */
  mergedIntoNumber?: string | null;
  /** The meeting that will deal with it. */
  postponedToId?: string | null;
}

/** An item as the decisions about its status see it. */
export function itemState({
  id,
  kind,
  status,
  withdrawnByCode,
  mergedIntoId,
}: Omit<Item, 'applicants'>): ItemState {
  return { id, kind, status, withdrawnBy: withdrawnByCode, mergedIntoId };
}

/**
 * Writes what became of an item: the item keeps its place and number, its motion follows, it falls off the Grüne Liste,
 * and the Länder of its circle are told.
 */
export async function storeItemStatus(
  mutation: Mutation,
  actor: Actor,
  item: Item,
  { verb, state, motion, mergedIntoNumber = null, postponedToId = null }: StatusChange,
): Promise<void> {
  const { db, now, record } = mutation;
  const { id, number, motionId } = item;
  await touchItem(db, id, {
    status: state.status,
    withdrawnByCode: state.withdrawnBy,
    mergedIntoId: state.mergedIntoId,
    ...{ mergedIntoNumber, postponedToId },
  });
  const fallen = await liftFromGreenList(db, [id], 'ITEM_CHANGED', now);
  const payload = { number, state: state.withdrawnBy, mergedIntoId: state.mergedIntoId, postponedToId };
  record({
    verb: `agendaItem.${verb}`,
    subject: { type: 'AgendaItem', id },
    payload: { ...payload, fallenFromGreenList: fallen },
  });
  if (motionId !== null) {
    await touchMotion(db, { id: motionId }, motion);
    record({ verb: `motion.${verb}`, subject: { type: 'Motion', id: motionId }, payload });
  }
  notify(mutation, actor.personId, {
    kind: 'ITEM_CHANGED',
    subject: { type: 'AgendaItem', id },
    to: { states: item.applicants.map(({ stateCode }) => stateCode) },
    facts: { status: state.status, number, state: state.withdrawnBy },
  });
}
