import 'server-only';
import { database } from '@/lib/db/client';
import { visibleMotion } from '@/lib/db/visibility';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';

export interface AttachmentFile {
  fileName: string;
  mediaType: string;
  content: Uint8Array;
}

/** An attachment with its content, for whoever may know its motion; null otherwise. */
export async function attachmentFile(
  actor: Actor,
  motionId: string,
  attachmentId: string,
): Promise<AttachmentFile | null> {
  if (!isId(motionId) || !isId(attachmentId)) return null;
  const row = await database().attachment.findFirst({
    where: { id: attachmentId, motion: visibleMotion(actor, motionId) },
    select: { document: { select: { fileName: true, mediaType: true, content: true } } },
  });
  return row?.document ?? null;
}
