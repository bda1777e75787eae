import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { decideCoSigning, type SeenText } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotionForState } from './load-motion';
import { tellCoordinator } from './tell-coordinator';

/** A Land's decision about the text it has seen. */
export interface DecideOnText extends SeenText {
  motionId: string;
}

/**
 * A Land joins the circle with its signature for the version it has seen; once the motion is registered also without
 * invitation. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, ALREADY_IN_CIRCLE, NOT_INVITED, MOTION_WITHOUT_TEXT,
 * CHANGED_MEANWHILE.
 */
export function coSignMotion(actor: Actor, command: DecideOnText): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotionForState(mutation.db, actor, command, 'motion.coSign');
    if (!motion.ok) return motion;
    const change = decideCoSigning(motion.value, command);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    const { state, versionNumber } = command;
    mutation.record({
      verb: 'motion.coSigned',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { state, number: versionNumber },
    });
    tellCoordinator(mutation, actor, motion.value, 'CO_SIGNED', state);
    return ok(null);
  });
}
