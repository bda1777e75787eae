import 'server-only';
import { database } from '@/lib/db/client';
import { visibleMotions } from '@/lib/db/visibility';
import type { Actor } from '@/lib/policy/actor';

export interface AttachmentFile {
  fileName: string;
  mediaType: string;
  content: Uint8Array;
}

const ID = /^[0-9a-f-]{36}$/;

/** An attachment with its content, for whoever may know its motion; null otherwise. */
export async function attachmentFile(
  actor: Actor,
  motionId: string,
  attachmentId: string,
): Promise<AttachmentFile | null> {
  if (!ID.test(motionId) || !ID.test(attachmentId)) return null;
  const row = await database().attachment.findFirst({
    where: { id: attachmentId, motion: { AND: [{ id: motionId }, visibleMotions(actor)] } },
    select: { document: { select: { fileName: true, mediaType: true, content: true } } },
  });
  return row?.document ?? null;
}
