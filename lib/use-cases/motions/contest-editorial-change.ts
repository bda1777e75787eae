import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { decideContest } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import type { DecideOnText } from './co-sign-motion';
import { loadMotionForState } from './load-motion';

export interface ContestEditorialChange extends DecideOnText {
  reason?: string | undefined;
}

/**
 * A Land objects to a change being called editorial: from then on it counts as one of substance, and every Land that
 * signed before has to confirm. `versionNumber` is the contested version. Refuses NOT_FOUND, NOT_PERMITTED,
 * MOTION_CLOSED, NOT_IN_CIRCLE, VERSION_NOT_CONTESTABLE.
 */
export function contestEditorialChange(
  actor: Actor,
  command: ContestEditorialChange,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotionForState(mutation.db, actor, command, 'motion.confirm');
    if (!motion.ok) return motion;
    const change = decideContest(motion.value, command);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value, { words: command.reason });
    const { state, versionNumber } = command;
    const subject = { type: 'Motion', id: motion.value.id } as const;
    mutation.record({
      verb: 'motion.editorialChangeContested',
      subject,
      payload: { state, number: versionNumber },
    });
    notify(mutation, actor.personId, {
      kind: 'EDITORIAL_CHANGE_CONTESTED',
      subject,
      to: {
        states: motion.value.subject.applicants,
        workingGroupId: motion.value.subject.workingGroupId,
      },
      facts: { state, version: versionNumber },
    });
    return ok(null);
  });
}
