import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { MOST_FILES } from '@/lib/domain/draft-file';
import type { Actor } from '@/lib/policy/actor';
import {
  acceptFile,
  LARGEST_ATTACHMENT,
  storeFile,
  type AcceptedFile,
  type StorableFile,
} from '../files/accept-file';
import type { EntryFile } from './store-entry';

/** The files of an answer as they may be kept; null if one of them may not, or they are too many or too large. */
export async function acceptFiles(files: readonly File[]): Promise<AcceptedFile[] | null> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > MOST_FILES || size > LARGEST_ATTACHMENT) return null;
  const accepted = await Promise.all(files.map(acceptFile));
  return accepted.every((file) => file !== null) ? accepted : null;
}

/** Keeps accepted files once, to be listed by one entry or several. */
export async function storeFiles(
  mutation: Mutation,
  actor: Actor,
  files: readonly StorableFile[],
): Promise<EntryFile[]> {
  const stored: EntryFile[] = [];
  for (const file of files)
    stored.push({ documentId: await storeFile(mutation, actor, file), title: file.fileName });
  return stored;
}
