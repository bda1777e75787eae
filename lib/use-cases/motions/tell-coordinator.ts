import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import type { StateCode } from '@/lib/domain/federal-state';
import type { NotificationKind } from '@/lib/domain/notification';
import type { Actor } from '@/lib/policy/actor';
import type { LoadedMotion } from './load-motion';

/** Tells whoever answers for the motion what a Land did: its coordinating Land and the working group it comes from. */
export function tellCoordinator(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  kind: NotificationKind,
  state: StateCode,
): void {
  const { coordinator, workingGroupId } = motion.subject;
  notify(mutation, actor.personId, {
    kind,
    subject: { type: 'Motion', id: motion.id },
    to: { states: coordinator === null ? [] : [coordinator], workingGroupId },
    facts: { state },
  });
}
