import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion } from '../motions/load-motion';

/**
 * Takes back that a motion refers to an earlier resolution; that it did stays in its history.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED.
 */
export async function unlinkResolution(
  actor: Actor,
  { motionId, linkId }: { motionId: string; linkId: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const motion = await loadMotion(db, actor, { motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const where = { id: linkId, fromMotionId: motionId };
    const link = await db.resolutionLink.findFirst({
      where,
      select: { toResolutionId: true, kind: true },
    });
    if (!link) return refuse('NOT_FOUND' as const);
    await db.resolutionLink.deleteMany({ where });
    record({
      verb: 'motion.resolutionUnlinked',
      subject: { type: 'Motion', id: motionId },
      payload: { resolution: link.toResolutionId, kind: link.kind },
    });
    return ok(null);
  });
}
