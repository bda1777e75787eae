import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import type { Prisma } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A working group as the use cases decide on it. */
export interface LoadedGroup {
  id: string;
  version: number;
  chair: StateCode | null;
  endedOn: Date | null;
  startsOn: Date | null;
  mandatedById: string | null;
}

/** The working group that a form is about, and as it was seen. */
export interface GroupCommand {
  groupId: string;
  version?: number;
}

/**
 * The working group that a command is about, inside the write transaction. Refuses NOT_FOUND (also for whoever may not
 * know of working groups), NOT_PERMITTED, CHANGED_MEANWHILE.
 */
export async function loadWorkingGroup(
  db: Prisma.TransactionClient,
  actor: Actor,
  { groupId, version }: GroupCommand,
  permission: 'workingGroup.edit' | 'workingGroup.report',
): Promise<Result<LoadedGroup, RefusalCode>> {
  if (!isId(groupId) || !can(actor, 'workingGroup.read')) return refuse('NOT_FOUND');
  const row = await db.workingGroup.findUnique({
    where: { id: groupId },
    select: {
      ...{ id: true, version: true, chairCode: true, endedOn: true, startsOn: true, mandatedById: true },
    },
  });
  if (!row) return refuse('NOT_FOUND');
  const { chairCode: chair, ...group } = row;
  const inOffice = await actorInOffice(db, actor);
  const may =
    permission === 'workingGroup.edit'
      ? can(inOffice, 'workingGroup.edit')
      : can(inOffice, 'workingGroup.report', { workingGroupId: groupId, chair });
  if (!may) return refuse('NOT_PERMITTED');
  if (version !== undefined && version !== row.version) return refuse('CHANGED_MEANWHILE');
  return ok({ ...group, chair });
}
