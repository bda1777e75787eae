import 'server-only';
import { berlinDay } from '@/lib/clock';
import { choosableRequests, choosableResolutions } from '@/lib/db/letter-choices';
import { mutate, type Mutation } from '@/lib/db/mutate';
import type { StoredDispatch } from '@/lib/db/stored-dispatch';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDispatchDraft, storeDispatch, type DispatchCommand } from './load-dispatch';
import type { DraftItem } from './write-draft';

export interface ChooseItems extends DispatchCommand {
  /** Ids of requests; of resolutions where the letter is for information. */
  chosen: readonly string[];
}

/**
 * What a draft holds from now on, in the order of the resolutions. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE,
 * DISPATCH_SENT, DISPATCH_ITEM_ELSEWHERE.
 */
export async function chooseItems(
  actor: Actor,
  { dispatchId, version, chosen }: ChooseItems,
): Promise<Result<{ dispatchId: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const loaded = await loadDispatchDraft(db, actor, { dispatchId, version });
    if (!loaded.ok) return loaded;
    const choices = await choicesOf(mutation, actor, loaded.value);
    const items = choices.filter(({ id }) => chosen.includes(id));
    if (items.length < new Set(chosen).size) return refuse('DISPATCH_ITEM_ELSEWHERE');
    const stored = await storeDispatch(db, { dispatchId, version }, {});
    if (!stored.ok) return stored;
    await db.dispatchItem.deleteMany({ where: { dispatchId } });
    await db.dispatchItem.createMany({
      data: items.map(({ item }, index) => ({ ...item, dispatchId, position: index + 1 })),
    });
    record({
      verb: 'dispatch.itemsChosen',
      subject: { type: 'Dispatch', id: dispatchId },
      payload: { items: items.map(({ id }) => id) },
    });
    return ok({ dispatchId });
  });
}

async function choicesOf(
  { db, now }: Mutation,
  actor: Actor,
  dispatch: StoredDispatch,
): Promise<{ id: string; item: DraftItem }[]> {
  if (dispatch.kind !== 'INFORMATION') {
    const requests = await choosableRequests(db, actor, dispatch, berlinDay(now));
    return requests.map(({ id, resolution }) => ({
      id,
      item: { resolutionId: resolution.id, demandId: id },
    }));
  }
  // The request to inform that conference stays with its resolution, so that the sending is entered there.
  const mandates = new Map(
    dispatch.items.map(({ resolution, demand }) => [resolution.id, demand?.id ?? null]),
  );
  const resolutions = await choosableResolutions(db, dispatch);
  return resolutions.map(({ id }) => ({
    id,
    item: { resolutionId: id, demandId: mandates.get(id) ?? null },
  }));
}
