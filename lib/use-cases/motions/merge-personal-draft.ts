import 'server-only';
import { randomUUID } from 'node:crypto';
import { database } from '@/lib/db/client';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { loadMotionDraft, storeMotionDraft } from '@/lib/db/personal-draft';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { mergeTexts, type MergeChoice } from '@/lib/text/merge-texts';
import { loadMotion } from './load-motion';

export interface MergePersonalDraft {
  motionId: string;
  draftVersion: number;
  /** The latest version as the page showed it. */
  latestNumber: number;
  /** By place: "title" or the id of a block (lib/text/merge-texts). */
  choices: Readonly<Record<string, MergeChoice>>;
}

/**
 * Brings a person's draft, begun on an earlier version, up to the latest one: place by place mine, theirs or both.
 * The result is a draft again; a version comes of it when it is saved. Refuses NOT_SIGNED_IN, NOT_FOUND,
 * NOT_PERMITTED, MOTION_CLOSED, CHANGED_MEANWHILE (the draft or the latest version) and MERGE_INCOMPLETE.
 */
export async function mergePersonalDraft(
  actor: Actor,
  { motionId, draftVersion, latestNumber, choices }: MergePersonalDraft,
): Promise<Result<{ motionId: string }, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  const db = database();
  const motion = await loadMotion(db, actor, { motionId }, 'motion.edit');
  if (!motion.ok) return motion;
  const place = { personId: actor.personId, motionId };
  const { version, draft } = await loadMotionDraft(db, place);
  if (!draft || version !== draftVersion) return refuse('CHANGED_MEANWHILE');
  if (motion.value.versions.at(-1)?.number !== latestNumber) return refuse('CHANGED_MEANWHILE');
  const base = await motionVersionText(db, motionId, draft.baseNumber);
  const theirs = await motionVersionText(db, motionId, latestNumber);
  if (!base || !theirs) return refuse('NOT_FOUND');
  const text = mergeTexts({ base, theirs, mine: draft.text }, choices, randomUUID);
  if (!text) return refuse('MERGE_INCOMPLETE');
  const merged = { baseNumber: latestNumber, text, origin: 'EDITOR' as const };
  const kept = await storeMotionDraft(db, place, merged, draftVersion);
  return kept === null ? refuse('CHANGED_MEANWHILE') : ok({ motionId });
}
