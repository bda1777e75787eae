import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion } from '../motions/load-motion';

export interface WithdrawAmendment {
  motionId: string;
  amendmentId: string;
  version: number;
}

/**
 * Takes back a proposal of one's own Land on which nobody has decided yet; it stays in the record.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, AMENDMENT_SETTLED, CHANGED_MEANWHILE.
 */
export async function withdrawAmendment(
  actor: Actor,
  { motionId, amendmentId, version }: WithdrawAmendment,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const motion = await loadMotion(db, actor, { motionId }, 'motion.propose');
    if (!motion.ok) return motion;
    const amendment = await db.amendment.findFirst({
      where: { id: amendmentId, motionId },
      select: { stateCode: true, status: true },
    });
    if (!amendment) return refuse('NOT_FOUND' as const);
    const state = amendment.stateCode;
    if (!statesSpeaking(actor, 'motion.propose', motion.value.subject).includes(state))
      return refuse('NOT_PERMITTED' as const);
    if (amendment.status !== 'PROPOSED') return refuse('AMENDMENT_SETTLED' as const);
    const { count } = await db.amendment.updateMany({
      where: { id: amendmentId, version },
      data: {
        status: 'WITHDRAWN',
        decidedById: actor.personId,
        decidedAt: now,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({
      verb: 'motion.amendmentWithdrawn',
      subject: { type: 'Motion', id: motionId },
      payload: { state, amendments: [amendmentId] },
    });
    return ok(null);
  });
}
