import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { groupColumns, type GroupDetails } from './group-details';
import { keepMembers } from './keep-members';
import { oweReport, type OwedReport } from './owe-report';

export interface CreateWorkingGroup extends GroupDetails {
  /** The report it owes from the start; null: none. */
  report: OwedReport | null;
}

/**
 * Sets up a working group, with the report it owes. Gives its id.
 * Refuses NOT_PERMITTED and what `groupColumns`, `keepMembers` and `oweReport` refuse.
 */
export async function createWorkingGroup(
  actor: Actor,
  { report, ...details }: CreateWorkingGroup,
): Promise<Result<string, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const inOffice = await actorInOffice(db, actor);
    if (!can(inOffice, 'workingGroup.edit')) return refuse('NOT_PERMITTED' as const);
    const columns = await groupColumns(db, actor, details, null);
    if (!columns.ok) return columns;
    const { id } = await db.workingGroup.create({ data: columns.value, select: { id: true } });
    const members = await keepMembers(mutation, id, details);
    if (!members.ok) return members;
    record({
      verb: 'workingGroup.created',
      subject: { type: 'WorkingGroup', id },
      payload: { kind: details.kind, chair: details.chair },
    });
    const owed = report && (await oweReport(mutation, id, report));
    return owed && !owed.ok ? owed : ok(id);
  });
}
