import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { decideConfirmation } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import type { DecideOnText } from './co-sign-motion';
import { loadMotionForState } from './load-motion';
import { tellCoordinator } from './tell-coordinator';

/**
 * A Land in the circle confirms the changed text that it has seen; its earlier signature is ended. Refuses NOT_FOUND,
 * NOT_PERMITTED, MOTION_CLOSED, NOT_IN_CIRCLE, CHANGED_MEANWHILE, ALREADY_CONFIRMED.
 */
export function confirmText(actor: Actor, command: DecideOnText): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotionForState(mutation.db, actor, command, 'motion.confirm');
    if (!motion.ok) return motion;
    const change = decideConfirmation(motion.value, command);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    const { state, versionNumber } = command;
    mutation.record({
      verb: 'motion.textConfirmed',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { state, number: versionNumber },
    });
    tellCoordinator(mutation, actor, motion.value, 'TEXT_CONFIRMED', state);
    return ok(null);
  });
}
