import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { decideLeaving } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotionForState, type StateCommand } from './load-motion';
import { tellCoordinator } from './tell-coordinator';

/**
 * A Land leaves the circle and takes its signature back. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED,
 * NOT_IN_CIRCLE, COORDINATOR_CANNOT_LEAVE.
 */
export function leaveMotion(actor: Actor, command: StateCommand): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotionForState(mutation.db, actor, command, 'motion.confirm');
    if (!motion.ok) return motion;
    const change = decideLeaving(motion.value, command.state);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    mutation.record({
      verb: 'motion.stateLeft',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { state: command.state },
    });
    tellCoordinator(mutation, actor, motion.value, 'STATE_LEFT', command.state);
    return ok(null);
  });
}
