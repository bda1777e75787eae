import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadWorkingGroup, type GroupCommand } from './load-working-group';

/** Takes back that a group has ended. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, WORKING_GROUP_RUNNING. */
export async function reopenWorkingGroup(
  actor: Actor,
  command: Required<GroupCommand>,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const group = await loadWorkingGroup(db, actor, command, 'workingGroup.edit');
    if (!group.ok) return group;
    if (group.value.endedOn === null) return refuse('WORKING_GROUP_RUNNING' as const);
    const data = { endedOn: null, version: { increment: 1 } };
    await db.workingGroup.update({ where: { id: command.groupId }, data });
    record({ verb: 'workingGroup.reopened', subject: { type: 'WorkingGroup', id: command.groupId } });
    return ok(null);
  });
}
