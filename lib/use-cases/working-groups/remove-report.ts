import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadWorkingGroup } from './load-working-group';

/**
 * Removes a report that was entered by mistake; one that was delivered stays.
 * Refuses NOT_FOUND, NOT_PERMITTED, REPORT_DELIVERED_ALREADY.
 */
export async function removeReport(
  actor: Actor,
  { groupId, reportId }: { groupId: string; reportId: string },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const group = await loadWorkingGroup(db, actor, { groupId }, 'workingGroup.edit');
    if (!group.ok) return group;
    const report = isId(reportId)
      ? await db.workingGroupReport.findFirst({ where: { id: reportId, workingGroupId: groupId } })
      : null;
    if (!report) return refuse('NOT_FOUND' as const);
    if (report.deliveredOn !== null) return refuse('REPORT_DELIVERED_ALREADY' as const);
    await db.workingGroupReport.delete({ where: { id: reportId } });
    record({
      verb: 'workingGroup.reportRemoved',
      subject: { type: 'WorkingGroup', id: groupId },
      payload: { report: reportId },
    });
    return ok(null);
  });
}
