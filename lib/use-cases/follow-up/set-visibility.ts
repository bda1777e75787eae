import 'server-only';
import { bodiesInCharge } from '@/lib/db/bodies-in-charge';
import { berlinDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { bodiesAsked } from '@/lib/db/stored-demands';
import { possibleVisibilities, type FollowUpVisibility } from '@/lib/domain/follow-up-visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadManagedEntry, type SeenEntry } from './load-managed-entry';

export interface SetVisibility extends SeenEntry {
  visibility: FollowUpVisibility;
}

/**
 * The office releases an assessment to the addressee, publishes it or an answer, or takes that back.
 * Refuses what loadManagedEntry refuses, VISIBILITY_NOT_POSSIBLE, RESOLUTION_NOT_PUBLISHED.
 */
export function setVisibility(
  actor: Actor,
  { visibility, ...seen }: SetVisibility,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadManagedEntry(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const { demand, entry } = loaded.value;
    if (!possibleVisibilities(entry.kind).includes(visibility)) return refuse('VISIBILITY_NOT_POSSIBLE');
    if (visibility === 'PUBLIC' && !demand.resolution.published) return refuse('RESOLUTION_NOT_PUBLISHED');
    const releasedAt = visibility === 'INTERNAL' ? null : (entry.releasedAt ?? now);
    const { count } = await db.followUpEntry.updateMany({
      where: { id: entry.id, version: entry.version, supersededBy: null },
      data: { visibility, releasedAt, version: entry.version + 1 },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE');
    record({
      verb: 'demand.visibilitySet',
      subject: { type: 'Demand', id: demand.id },
      payload: { entryId: entry.id, from: entry.visibility, to: visibility },
    });
    if (entry.kind === 'ASSESSED' && entry.visibility === 'INTERNAL' && visibility !== 'INTERNAL')
      notify(mutation, actor.personId, {
        kind: 'ASSESSMENT_RELEASED',
        subject: { type: 'Demand', id: demand.id },
        to: { bodies: await bodiesInCharge(db, bodiesAsked(demand), berlinDay(now)) },
      });
    return ok(null);
  });
}
