import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { decideHandover } from '@/lib/domain/co-signing-decisions';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotion } from './load-motion';

export interface HandOverCoordination {
  motionId: string;
  /** The motion as the form saw it. */
  version: number;
  /** The Land that coordinates from now on. */
  to: StateCode;
}

/**
 * Another Land of the circle coordinates from now on; the one before stays, federführend. Refuses NOT_FOUND,
 * NOT_PERMITTED, CHANGED_MEANWHILE, MOTION_CLOSED, NOT_IN_CIRCLE, COORDINATOR_UNCONFIRMED.
 */
export function handOverCoordination(
  actor: Actor,
  command: HandOverCoordination,
): Promise<Result<null, RefusalCode>> {
  const { motionId, version, to } = command;
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, { motionId, version }, 'motion.handOver');
    if (!motion.ok) return motion;
    const change = decideHandover(motion.value, to);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    const subject = { type: 'Motion', id: motion.value.id } as const;
    const { coordinator: from, applicants } = motion.value.subject;
    mutation.record({ verb: 'motion.coordinationHandedOver', subject, payload: { from, to } });
    notify(mutation, actor.personId, {
      kind: 'COORDINATION_HANDED_OVER',
      subject,
      to: { states: applicants },
      facts: { state: to },
    });
    return ok(null);
  });
}
