import 'server-only';
import { createHash } from 'node:crypto';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { attachmentKind, type AttachmentKind } from './attachment-kind';
import { loadMotion, touchMotion, type LoadedMotion } from './load-motion';

export interface AddAttachment {
  motionId: string;
  /** As the list shows it; left out: the name of the file. */
  title?: string | undefined;
  file: File;
}

/** Bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;
const MOST_ATTACHMENTS = 20;

/**
 * Attaches a file to a motion: PDF, Word, OpenDocument, Excel without macros, PNG or JPEG, at most 20 MB. What it is
 * its content says, not its name. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, FILE_NOT_ACCEPTED,
 * TOO_MANY_ATTACHMENTS.
 */
export async function addAttachment(
  actor: Actor,
  command: AddAttachment,
): Promise<Result<null, RefusalCode>> {
  const { file } = command;
  if (file.size === 0 || file.size > LARGEST_ATTACHMENT) return refuse('FILE_NOT_ACCEPTED');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await attachmentKind(bytes);
  if (!kind) return refuse('FILE_NOT_ACCEPTED');
  const fileName = safeName(file.name, kind);
  const title = storableText(command.title ?? '').trim() || fileName;
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const motion = await loadMotion(db, actor, { motionId: command.motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const position = await db.attachment.count({ where: { motionId: motion.value.id } });
    if (position >= MOST_ATTACHMENTS) return refuse('TOO_MANY_ATTACHMENTS');
    const document = { fileName, mediaType: kind.mediaType, bytes };
    const id = await store(mutation, actor, motion.value, { title, position: position + 1 }, document);
    await touchMotion(db, motion.value);
    record({
      verb: 'motion.attachmentAdded',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { attachmentId: id, size: bytes.length, ending: kind.ending },
    });
    return ok(null);
  });
}

async function store(
  { db, now }: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  entry: { title: string; position: number },
  { fileName, mediaType, bytes }: { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const document = await db.storedDocument.create({
    data: {
      ...{ fileName, mediaType, content: bytes, size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...{ uploadedById: actor.personId, createdAt: now },
    },
    select: { id: true },
  });
  const { id } = await db.attachment.create({
    data: { ...entry, documentId: document.id, motionId: motion.id, createdAt: now },
    select: { id: true },
  });
  return id;
}

/** The last part of a path without signs that a file system or a header would trip over, ending as its content. */
function safeName(name: string, { ending }: AttachmentKind): string {
  const last = storableText(name).split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '')
    .trim()
    .slice(0, 120);
  return `${stem || 'Anlage'}.${ending}`;
}
