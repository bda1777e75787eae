import 'server-only';
import { database } from '@/lib/db/client';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { CURRENT_ENTRIES } from '@/lib/db/stored-demands';
import { visibleDemands, visibleFollowUpEntries } from '@/lib/db/visibility';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { AttachmentFile } from './attachment-file';

/**
 * A file of an answer with its content, for whoever may read the entry and its request; null otherwise. What was put
 * right since stays with the members.
 */
export async function followUpFile(
  actor: Actor,
  entryId: string,
  attachmentId: string,
): Promise<AttachmentFile | null> {
  if (!isId(entryId) || !isId(attachmentId)) return null;
  const demand = { AND: [visibleDemands(actor), { resolution: OFFICIAL_RESOLUTIONS }] };
  const current = can(actor, 'minutes.readInternal') ? {} : CURRENT_ENTRIES;
  const row = await database().attachment.findFirst({
    where: {
      id: attachmentId,
      followUpEntry: { AND: [{ id: entryId, demand }, current, visibleFollowUpEntries(actor)] },
    },
    select: { document: { select: { fileName: true, mediaType: true, content: true } } },
  });
  return row?.document ?? null;
}
