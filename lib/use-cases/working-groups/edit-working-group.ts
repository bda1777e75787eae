import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { groupColumns, type GroupDetails } from './group-details';
import { keepMembers } from './keep-members';
import { loadWorkingGroup, type GroupCommand } from './load-working-group';

/**
 * Corrects what is on record about a working group. Gives its id. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE and
 * what `groupColumns` and `keepMembers` refuse.
 */
export async function editWorkingGroup(
  actor: Actor,
  { groupId, version, ...details }: Required<GroupCommand> & GroupDetails,
): Promise<Result<string, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const group = await loadWorkingGroup(db, actor, { groupId, version }, 'workingGroup.edit');
    if (!group.ok) return group;
    const columns = await groupColumns(db, actor, details, groupId);
    if (!columns.ok) return columns;
    await db.workingGroup.update({
      where: { id: groupId },
      data: { ...columns.value, version: { increment: 1 } },
    });
    const members = await keepMembers(mutation, groupId, details);
    if (!members.ok) return members;
    record({ verb: 'workingGroup.edited', subject: { type: 'WorkingGroup', id: groupId } });
    return ok(groupId);
  });
}
