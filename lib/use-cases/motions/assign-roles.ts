import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { decideRoles, type AssignedRole } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotion } from './load-motion';

export interface AssignRoles {
  motionId: string;
  /** The motion as the form saw it. */
  version: number;
  roles: readonly AssignedRole[];
}

/**
 * Says which of the other Länder are federführend and which mitantragstellend. Refuses NOT_FOUND, NOT_PERMITTED,
 * CHANGED_MEANWHILE, MOTION_CLOSED, NOT_IN_CIRCLE, ROLES_UNCHANGED.
 */
export function assignRoles(actor: Actor, command: AssignRoles): Promise<Result<null, RefusalCode>> {
  const { motionId, version, roles } = command;
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, { motionId, version }, 'motion.edit');
    if (!motion.ok) return motion;
    const change = decideRoles(motion.value, roles);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    mutation.record({
      verb: 'motion.rolesAssigned',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { roles: (change.value.roles ?? []).map((one) => ({ ...one })) },
    });
    return ok(null);
  });
}
