import 'server-only';
import type { Prisma } from './generated/client';
import { storePersonalDraft, type DraftKey, type DraftWriter } from './personal-draft';

/** Whose answer, and to which request; null: to several together. */
export interface AnswerDraftPlace {
  personId: string;
  demandId: string | null;
}

/** What somebody is writing as an answer: theirs alone, and no act yet. */
export interface AnswerDraft {
  text: string;
  /** Ids of the requests that were ticked. */
  demandIds: string[];
  /** In the order in which they came. */
  files: DraftFile[];
  updatedAt: Date;
}

export interface DraftFile {
  id: string;
  fileName: string;
  /** Bytes. */
  size: number;
}

/** A file with its content. */
export interface DraftFileContent {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const IN_ORDER = [
  { createdAt: 'asc' },
  { id: 'asc' },
] satisfies Prisma.PersonalDraftFileOrderByWithRelationInput[];

/** A person's draft of an answer, null where nothing is kept, and the number that a later write has to know. */
export async function loadAnswerDraft(
  db: Prisma.TransactionClient,
  place: AnswerDraftPlace,
): Promise<{ version: number; draft: AnswerDraft | null }> {
  const row = await db.personalDraft.findUnique({
    where: { personId_subjectType_subjectId: keyOf(place) },
    include: { files: { orderBy: IN_ORDER, select: { id: true, fileName: true, size: true } } },
  });
  const version = row?.version ?? 0;
  const payload = row?.payload;
  if (!row || typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return { version, draft: null };
  const { text, demandIds } = payload;
  if (typeof text !== 'string' || !Array.isArray(demandIds)) throw new Error('a personal draft is damaged');
  const { files, updatedAt } = row;
  const ticked = demandIds.filter((id) => typeof id === 'string');
  if (text === '' && ticked.length === 0 && files.length === 0) return { version, draft: null };
  return { version, draft: { text, demandIds: ticked, files, updatedAt } };
}

/** Keeps words and ticks as storePersonalDraft does; the files stay as they are. */
export function storeAnswerDraft(
  db: Prisma.TransactionClient,
  place: AnswerDraftPlace,
  { text, demandIds }: Pick<AnswerDraft, 'text' | 'demandIds'>,
  how: { expected?: number | undefined; writer?: DraftWriter | null },
): Promise<number | null> {
  return storePersonalDraft(db, keyOf(place), { text, demandIds }, how);
}

/** Lays files to a draft that is kept. */
export async function addDraftFiles(
  db: Prisma.TransactionClient,
  place: AnswerDraftPlace,
  files: readonly DraftFileContent[],
): Promise<void> {
  if (files.length === 0) return;
  const { id: draftId } = await db.personalDraft.findUniqueOrThrow({
    where: { personId_subjectType_subjectId: keyOf(place) },
    select: { id: true },
  });
  for (const { fileName, mediaType, bytes } of files)
    await db.personalDraftFile.create({
      data: { draftId, fileName, mediaType, content: bytes, size: bytes.length },
    });
}

/** Takes files out of a draft; ids of other drafts do nothing. */
export async function removeDraftFiles(
  db: Prisma.TransactionClient,
  place: AnswerDraftPlace,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await db.personalDraftFile.deleteMany({ where: { id: { in: [...ids] }, draft: keyOf(place) } });
}

/** The files of a draft, which ends with this: what was written is sent now. */
export async function takeAnswerDraft(
  db: Prisma.TransactionClient,
  place: AnswerDraftPlace,
): Promise<DraftFileContent[]> {
  const ofDraft = { draft: keyOf(place) };
  const files = await db.personalDraftFile.findMany({
    where: ofDraft,
    orderBy: IN_ORDER,
    select: { fileName: true, mediaType: true, content: true },
  });
  await db.personalDraftFile.deleteMany({ where: ofDraft });
  await storePersonalDraft(db, keyOf(place), null, {});
  return files.map(({ content, ...file }) => ({ ...file, bytes: content }));
}

/** Several together have one draft a person. */
const keyOf = ({ personId, demandId }: AnswerDraftPlace): DraftKey => ({
  ...{ personId, subjectType: 'Answer', subjectId: demandId ?? 'several' },
});
