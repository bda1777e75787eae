import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { storeMotionDraft, type DraftWriter } from '@/lib/db/personal-draft';
import { TEXT_LIMITS, type MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion } from './load-motion';

export interface SavePersonalDraft {
  motionId: string;
  /** The version of the text that it was begun on; 0: there was none. */
  baseNumber: number;
  text: MotionText;
  /** The draft's number as the window knew it; left out: whatever is kept is replaced. */
  draftVersion?: number | undefined;
  /** UPLOAD: read from a file. */
  origin?: 'EDITOR' | 'UPLOAD';
  /** The window that sends it by itself. */
  writer?: DraftWriter | undefined;
}

export interface SavedDraft {
  draftVersion: number;
  savedAt: Date;
  /** Higher than the base: somebody saved a version in between. */
  latestNumber: number;
}

/** A draft may have the faults of a text, but not choke the program. */
const ROOM = 2;

/**
 * Keeps what a person is typing, for this person alone; no version comes of it. Refuses NOT_SIGNED_IN, NOT_FOUND,
 * NOT_PERMITTED, MOTION_CLOSED, TEXT_TOO_LONG, INVALID_INPUT (a base that does not exist) and CHANGED_MEANWHILE
 * (another window of the same person kept a draft in between).
 */
export async function savePersonalDraft(
  actor: Actor,
  { motionId, baseNumber, text, draftVersion, origin = 'EDITOR', writer }: SavePersonalDraft,
): Promise<Result<SavedDraft, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  const db = database();
  const motion = await loadMotion(db, actor, { motionId }, 'motion.edit');
  if (!motion.ok) return motion;
  const { versions } = motion.value;
  if (baseNumber !== 0 && !versions.some(({ number }) => number === baseNumber))
    return refuse('INVALID_INPUT');
  if (!fits(text)) return refuse('TEXT_TOO_LONG');
  const place = { personId: actor.personId, motionId };
  const draft = { baseNumber, text, origin, writer: writer ?? null };
  const kept = await storeMotionDraft(db, place, draft, draftVersion);
  if (kept === null) return refuse('CHANGED_MEANWHILE');
  return ok({ draftVersion: kept, savedAt: now(), latestNumber: versions.at(-1)?.number ?? 0 });
}

function fits({ title, blocks, rationale }: MotionText): boolean {
  const all = [...blocks, ...rationale];
  const characters = all.reduce((sum, { text }) => sum + text.length, title.length);
  return characters <= ROOM * TEXT_LIMITS.total && all.length <= ROOM * TEXT_LIMITS.blocks;
}
