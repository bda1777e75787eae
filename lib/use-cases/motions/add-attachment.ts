import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { acceptFile, storeFile } from '../files/accept-file';
import { loadMotion, touchMotion } from './load-motion';

export interface AddAttachment {
  motionId: string;
  /** As the list shows it; left out: the name of the file. */
  title?: string | undefined;
  file: File;
}

const MOST_ATTACHMENTS = 20;

/**
 * Attaches a file to a motion (acceptFile). Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, FILE_NOT_ACCEPTED,
 * TOO_MANY_ATTACHMENTS.
 */
export async function addAttachment(
  actor: Actor,
  command: AddAttachment,
): Promise<Result<null, RefusalCode>> {
  const file = await acceptFile(command.file);
  if (!file) return refuse('FILE_NOT_ACCEPTED');
  const title = storableText(command.title ?? '').trim() || file.fileName;
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const motion = await loadMotion(db, actor, { motionId: command.motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const motionId = motion.value.id;
    const position = await db.attachment.count({ where: { motionId } });
    if (position >= MOST_ATTACHMENTS) return refuse('TOO_MANY_ATTACHMENTS');
    const documentId = await storeFile(mutation, actor, file);
    const { id } = await db.attachment.create({
      data: { title, position: position + 1, documentId, motionId, createdAt: now },
      select: { id: true },
    });
    await touchMotion(db, motion.value);
    record({
      verb: 'motion.attachmentAdded',
      subject: { type: 'Motion', id: motionId },
      payload: { attachmentId: id, size: file.bytes.length, ending: file.ending },
    });
    return ok(null);
  });
}
