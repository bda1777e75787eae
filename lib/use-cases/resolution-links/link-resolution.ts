import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { MotionLinkKind } from '@/lib/domain/resolution-link';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion } from '../motions/load-motion';

export interface LinkResolution {
  motionId: string;
  resolutionId: string;
  kind: MotionLinkKind;
}

/**
 * Says that a motion reaffirms, continues or replaces an earlier resolution; a link of another kind between the two
 * gives way. Gives the id of the link.
 * Refuses NOT_FOUND (also for a resolution that this person may not read), NOT_PERMITTED, MOTION_CLOSED,
 * RESOLUTION_LINKED_ALREADY.
 */
export async function linkResolution(
  actor: Actor,
  { motionId, resolutionId, kind }: LinkResolution,
): Promise<Result<string, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const motion = await loadMotion(db, actor, { motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const known = await db.resolution.count({
      where: { AND: [printableResolutions(actor), { id: resolutionId }] },
    });
    if (known === 0) return refuse('NOT_FOUND' as const);
    const pair = { fromMotionId: motionId, toResolutionId: resolutionId };
    if ((await db.resolutionLink.count({ where: { ...pair, kind } })) > 0)
      return refuse('RESOLUTION_LINKED_ALREADY' as const);
    await db.resolutionLink.deleteMany({ where: pair });
    const { id } = await db.resolutionLink.create({
      data: { ...pair, kind, confirmedById: actor.personId, confirmedAt: now, createdAt: now },
      select: { id: true },
    });
    record({
      verb: 'motion.resolutionLinked',
      subject: { type: 'Motion', id: motionId },
      payload: { resolution: resolutionId, kind },
    });
    return ok(id);
  });
}
