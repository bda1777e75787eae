import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { decideDeclining } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotionForState, type StateCommand } from './load-motion';
import { tellCoordinator } from './tell-coordinator';

export interface DeclineInvitation extends StateCommand {
  reason?: string | undefined;
}

/** A Land does not co-sign. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, ALREADY_IN_CIRCLE, NOT_INVITED. */
export function declineInvitation(
  actor: Actor,
  command: DeclineInvitation,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotionForState(mutation.db, actor, command, 'motion.answerInvitation');
    if (!motion.ok) return motion;
    const change = decideDeclining(motion.value, command.state);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value, { words: command.reason });
    mutation.record({
      verb: 'motion.invitationDeclined',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { state: command.state },
    });
    tellCoordinator(mutation, actor, motion.value, 'CO_SIGNATURE_DECLINED', command.state);
    return ok(null);
  });
}
