import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion, touchMotion } from './load-motion';

export interface RemoveAttachment {
  motionId: string;
  attachmentId: string;
}

/** Removes an attachment and its file. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED. */
export function removeAttachment(
  actor: Actor,
  { motionId, attachmentId }: RemoveAttachment,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const motion = await loadMotion(db, actor, { motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const attachment = await db.attachment.findFirst({
      where: { id: attachmentId, motionId },
      select: { id: true, documentId: true, document: { select: { _count: true } } },
    });
    if (!attachment) return refuse('NOT_FOUND');
    await db.attachment.delete({ where: { id: attachment.id } });
    const { attachments, workingGroupReports, dispatches } = attachment.document._count;
    if (attachments + workingGroupReports + dispatches === 1)
      await db.storedDocument.delete({ where: { id: attachment.documentId } });
    await touchMotion(db, motion.value);
    record({
      verb: 'motion.attachmentRemoved',
      subject: { type: 'Motion', id: motionId },
      payload: { attachmentId },
    });
    return ok(null);
  });
}
