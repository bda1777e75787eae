import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { decideRevocation } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotion, type StateCommand } from './load-motion';

/**
 * Takes the invitation of a Land back; before the motion is registered it no longer reads it. Refuses NOT_FOUND,
 * NOT_PERMITTED, MOTION_CLOSED, ALREADY_IN_CIRCLE, NOT_INVITED.
 */
export function revokeInvitation(actor: Actor, command: StateCommand): Promise<Result<null, RefusalCode>> {
  const { motionId, state } = command;
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, { motionId }, 'motion.invite');
    if (!motion.ok) return motion;
    const change = decideRevocation(motion.value, state);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    const subject = { type: 'Motion', id: motion.value.id } as const;
    mutation.record({ verb: 'motion.invitationRevoked', subject, payload: { state } });
    notify(mutation, actor.personId, { kind: 'INVITATION_REVOKED', subject, to: { states: [state] } });
    return ok(null);
  });
}
