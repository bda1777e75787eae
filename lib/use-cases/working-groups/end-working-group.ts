import 'server-only';
import { dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadWorkingGroup, type GroupCommand } from './load-working-group';

/**
 * Says that a group has ended; its page stays. `endedOn`: ISO.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, WORKING_GROUP_ENDED, GROUP_SPAN_REVERSED.
 */
export async function endWorkingGroup(
  actor: Actor,
  { endedOn, ...command }: Required<GroupCommand> & { endedOn: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const group = await loadWorkingGroup(db, actor, command, 'workingGroup.edit');
    if (!group.ok) return group;
    if (group.value.endedOn !== null) return refuse('WORKING_GROUP_ENDED' as const);
    const day = dateColumn(endedOn);
    if (group.value.startsOn && day < group.value.startsOn) return refuse('GROUP_SPAN_REVERSED' as const);
    const data = { endedOn: day, version: { increment: 1 } };
    await db.workingGroup.update({ where: { id: command.groupId }, data });
    record({
      verb: 'workingGroup.ended',
      subject: { type: 'WorkingGroup', id: command.groupId },
      payload: { endedOn },
    });
    return ok(null);
  });
}
