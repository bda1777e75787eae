import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { loadWorkingGroup } from './load-working-group';
import { oweReport, type OwedReport } from './owe-report';

/**
 * Adds a report that a group owes. Refuses NOT_FOUND, NOT_PERMITTED, WORKING_GROUP_ENDED, REPORT_CONFERENCE_UNKNOWN.
 */
export async function addReport(
  actor: Actor,
  { groupId, ...report }: OwedReport & { groupId: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const group = await loadWorkingGroup(mutation.db, actor, { groupId }, 'workingGroup.edit');
    if (!group.ok) return group;
    if (group.value.endedOn !== null) return refuse('WORKING_GROUP_ENDED' as const);
    return oweReport(mutation, groupId, report);
  });
}
