import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { decideInvitation } from '@/lib/domain/co-signing-decisions';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotion } from './load-motion';

export interface InviteStates {
  motionId: string;
  states: readonly StateCode[];
  /** A few words to the invited Länder; confidential like the motion. */
  message?: string | undefined;
}

/**
 * Invites Länder to co-sign; from then on they may read the motion. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED,
 * MOTION_WITHOUT_TEXT, ALREADY_IN_CIRCLE, ALREADY_INVITED.
 */
export function inviteStates(actor: Actor, command: InviteStates): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, { motionId: command.motionId }, 'motion.invite');
    if (!motion.ok) return motion;
    const change = decideInvitation(motion.value, command.states);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value, { words: command.message });
    const states = change.value.invitations?.map(({ state }) => state) ?? [];
    const subject = { type: 'Motion', id: motion.value.id } as const;
    mutation.record({ verb: 'motion.statesInvited', subject, payload: { states } });
    const facts = { state: motion.value.subject.coordinator };
    notify(mutation, actor.personId, { kind: 'CO_SIGNATURE_ASKED', subject, to: { states }, facts });
    return ok(null);
  });
}
