import 'server-only';
import { createHash } from 'node:crypto';
import type { Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { Actor } from '@/lib/policy/actor';
import { attachmentKind, type AttachmentKind } from '../motions/attachment-kind';

/** Bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;

/** A file that may be kept, under a name that no file system or header trips over. */
export interface AcceptedFile {
  fileName: string;
  mediaType: string;
  ending: AttachmentKind['ending'];
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A file as it may be kept: PDF, Word, OpenDocument, Excel without macros, PNG or JPEG, at most 20 MB. What it is its
 * content says, not its name. Null for anything else.
 */
export async function acceptFile(file: File): Promise<AcceptedFile | null> {
  if (file.size === 0 || file.size > LARGEST_ATTACHMENT) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await attachmentKind(bytes);
  if (!kind) return null;
  return { fileName: safeName(file.name, kind), mediaType: kind.mediaType, ending: kind.ending, bytes };
}

/** What is kept of an accepted file. */
export type StorableFile = Omit<AcceptedFile, 'ending'>;

/** Keeps an accepted file; the id of the stored document. */
export async function storeFile(
  { db, now }: Mutation,
  actor: Actor,
  { fileName, mediaType, bytes }: StorableFile,
): Promise<string> {
  const { id } = await db.storedDocument.create({
    data: {
      ...{ fileName, mediaType, content: bytes, size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...{ uploadedById: actor.personId, createdAt: now },
    },
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
