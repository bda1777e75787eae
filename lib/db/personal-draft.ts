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
  updatedAt: Date;
}

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
  const row = await db.personalDraft.findUnique({ where: uniquePlace(place) });
  const payload = row?.payload;
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return { version: row?.version ?? 0, draft: null };
  const { baseNumber, title, blocks = null, rationale = null } = payload;
  if (!row || typeof baseNumber !== 'number' || typeof title !== 'string')
    throw new Error('a personal draft is damaged');
  const { version, updatedAt } = row;
  const origin = payload.origin === 'UPLOAD' ? 'UPLOAD' : 'EDITOR';
  const text = storedMotionText({ title, blocks, rationale });
  return { version, draft: { baseNumber, text, origin, updatedAt } };
}

/**
 * Keeps a draft, or forgets it (null), in one statement and outside of the audit chain: typing is no act, and a record
 * of every second of it would be one of the person. `expected` is the number that the writer knew; undefined: whatever
 * stands there is replaced.
 * @returns the new number; null if another window wrote in between, and nothing was stored
 */
export async function storeMotionDraft(
  db: Prisma.TransactionClient,
  place: DraftPlace,
  draft: Omit<MotionDraft, 'updatedAt'> | null,
  expected?: number,
): Promise<number | null> {
  const payload = draft
    ? storableJson({ baseNumber: draft.baseNumber, origin: draft.origin, ...draft.text })
    : Prisma.JsonNull;
  const where = uniquePlace(place);
  const unique = where.personId_subjectType_subjectId;
  if (expected === undefined) {
    const row = await db.personalDraft.upsert({
      where,
      create: { ...unique, payload, version: 1 },
      update: { payload, version: { increment: 1 } },
      select: { version: true },
    });
    return row.version;
  }
  const { count } =
    expected === 0
      ? await db.personalDraft.createMany({
          data: [{ ...unique, payload, version: 1 }],
          skipDuplicates: true,
        })
      : await db.personalDraft.updateMany({
          where: { ...unique, version: expected },
          data: { payload, version: { increment: 1 } },
        });
  return count === 1 ? expected + 1 : null;
}

function uniquePlace({ personId, motionId }: DraftPlace) {
  return { personId_subjectType_subjectId: { personId, subjectType: 'Motion', subjectId: motionId } };
}
