import type { StateCode } from '@/lib/domain/federal-state';
import { statesOf, type Actor } from './actor';
import { can } from './can';
import type { MotionPermission, MotionSubject } from './permission';

/**
 * The Länder for which this person drafts and as whose voice alone it may do this to the motion: the name under what
 * it proposes or remarks. Empty for whoever speaks for a working group only.
 */
export function statesSpeaking(
  actor: Actor,
  permission: MotionPermission,
  motion: MotionSubject,
): StateCode[] {
  return statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').filter((state) => {
    const roles = actor.roles.filter((grant) => grant.state === state);
    return can({ ...actor, roles }, permission, motion);
  });
}
