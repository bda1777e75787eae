import 'server-only';
import { database } from '@/lib/db/client';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { AttachmentFile } from './attachment-file';

/** A group's report as it was delivered: for the members of the conference and the group itself; null otherwise. */
export async function workingGroupFile(
  actor: Actor,
  groupId: string,
  reportId: string,
): Promise<AttachmentFile | null> {
  if (!isId(groupId) || !isId(reportId)) return null;
  const row = await database().workingGroupReport.findFirst({
    where: { id: reportId, workingGroupId: groupId },
    select: {
      workingGroup: { select: { chairCode: true } },
      document: { select: { fileName: true, mediaType: true, content: true } },
    },
  });
  if (!row) return null;
  const subject = { workingGroupId: groupId, chair: row.workingGroup.chairCode };
  const may = can(actor, 'minutes.readInternal') || can(actor, 'workingGroup.report', subject);
  return may ? row.document : null;
}
