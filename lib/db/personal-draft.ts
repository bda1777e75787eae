import 'server-only';
import type { MotionText } from '@/lib/domain/motion-text';
import { Prisma } from './generated/client';
import { storableJson } from './storable-json';
import { storedMotionText } from './stored-motion-text';

/** What somebody is typing: theirs alone, and no act yet. */
export interface MotionDraft {
  /** The version of the text it was begun on; 0: before the first one. */
  baseNumber: number;
  text: MotionText;
  /** UPLOAD as long as it says what was read from a file and nothing else. */
  origin: 'EDITOR' | 'UPLOAD';
  /** The window that wrote it; null where it came by a form. */
  writer: DraftWriter | null;
  updatedAt: Date;
}

/** A window of the person, and the how manieth of its writings it is: each is sent after the one before. */
export interface DraftWriter {
  windowId: string;
  step: number;
}

/** A draft to be kept; without a writer where it comes by a form. */
type NewMotionDraft = Omit<MotionDraft, 'updatedAt' | 'writer'> & { writer?: DraftWriter | null };

interface DraftPlace {
  personId: string;
  motionId: string;
}

/**
 * A person's draft of a motion, null where nothing is kept, and the number that a later write has to know. The number
 * only ever rises, also past discarding, so that a window left open never takes a new draft for its own.
 */
export async function loadMotionDraft(
  db: Prisma.TransactionClient,
  place: DraftPlace,
): Promise<{ version: number; draft: MotionDraft | null }> {
  const row = await db.personalDraft.findUnique({
    where: { personId_subjectType_subjectId: keyOf(place) },
  });
  const payload = row?.payload;
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return { version: row?.version ?? 0, draft: null };
  const { baseNumber, title, blocks = null, rationale = null } = payload;
  if (!row || typeof baseNumber !== 'number' || typeof title !== 'string')
    throw new Error('a personal draft is damaged');
  const { version, updatedAt } = row;
  const origin = payload.origin === 'UPLOAD' ? 'UPLOAD' : 'EDITOR';
  const text = storedMotionText({ title, blocks, rationale });
  const { windowId, step } = payload;
  const writer = typeof windowId === 'string' && typeof step === 'number' ? { windowId, step } : null;
  return { version, draft: { baseNumber, text, origin, writer, updatedAt } };
}

/** Keeps a draft, or forgets it (null), as storePersonalDraft does. */
export function storeMotionDraft(
  db: Prisma.TransactionClient,
  place: DraftPlace,
  draft: NewMotionDraft | null,
  expected?: number,
): Promise<number | null> {
  const payload = draft ? { baseNumber: draft.baseNumber, origin: draft.origin, ...draft.text } : null;
  return storePersonalDraft(db, keyOf(place), payload, { expected, writer: draft?.writer ?? null });
}

/** What a draft is about; one a person. */
export interface DraftKey {
  personId: string;
  subjectType: 'Motion' | 'Answer';
  subjectId: string;
}

/**
 * Keeps a draft, or forgets it (null), in one statement and outside of the audit chain: typing is no act, and a record
 * of every second of it would be one of the person. `expected` is the number that the writer knew; undefined: whatever
 * stands there is replaced. A window also goes on from what it wrote itself, where the answer with the number was lost
 * on the way; what comes late from an earlier step of it is refused.
 * @returns the new number; null if another window wrote in between, and nothing was stored
 */
export async function storePersonalDraft(
  db: Prisma.TransactionClient,
  key: DraftKey,
  written: Readonly<Record<string, unknown>> | null,
  { expected, writer }: { expected?: number | undefined; writer?: DraftWriter | null },
): Promise<number | null> {
  const payload = written ? storableJson({ ...written, ...writer }) : Prisma.JsonNull;
  if (expected === undefined) {
    const row = await db.personalDraft.upsert({
      where: { personId_subjectType_subjectId: key },
      create: { ...key, payload, version: 1 },
      update: { payload, version: { increment: 1 } },
      select: { version: true },
    });
    return row.version;
  }
  if (expected === 0) {
    const { count } = await db.personalDraft.createMany({
      data: [{ ...key, payload, version: 1 }],
      skipDuplicates: true,
    });
    if (count === 1) return 1;
  }
  const [row] = await db.personalDraft.updateManyAndReturn({
    where: { ...key, OR: [{ version: expected }, ...ownEarlierStep(writer ?? null)] },
    data: { payload, version: { increment: 1 } },
    select: { version: true },
  });
  return row?.version ?? null;
}

function ownEarlierStep(writer: DraftWriter | null): Prisma.PersonalDraftWhereInput[] {
  if (writer === null) return [];
  const { windowId, step } = writer;
  return [
    {
      AND: [{ payload: { path: ['windowId'], equals: windowId } }, { payload: { path: ['step'], lt: step } }],
    },
  ];
}

const keyOf = ({ personId, motionId }: DraftPlace): DraftKey => ({
  ...{ personId, subjectType: 'Motion', subjectId: motionId },
});
