import 'server-only';
import { randomUUID } from 'node:crypto';
import { database } from '@/lib/db/client';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { loadMotionDraft } from '@/lib/db/personal-draft';
import type { MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { keepBlockIds } from '@/lib/text/keep-block-ids';
import { parseNotation } from '@/lib/text/plain-notation';
import { savePersonalDraft, type SavedDraft } from './save-personal-draft';

export interface SaveWrittenDraft {
  motionId: string;
  baseNumber: number;
  title: string;
  /** In plain notation (lib/text/plain-notation). */
  resolution: string;
  rationale: string;
}

/**
 * Keeps a text that was typed in plain notation as the person's draft; its blocks are recognised by their words as
 * those of the draft so far, else of the version it was begun on. Refuses what `savePersonalDraft` refuses.
 */
export async function saveWrittenDraft(
  actor: Actor,
  { motionId, baseNumber, title, resolution, rationale }: SaveWrittenDraft,
): Promise<Result<SavedDraft, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  const known = await knownText(actor.personId, motionId, baseNumber);
  const text: MotionText = {
    title,
    blocks: keepBlockIds(known?.blocks ?? [], parseNotation(resolution), randomUUID),
    rationale: keepBlockIds(known?.rationale ?? [], parseNotation(rationale), randomUUID),
  };
  return savePersonalDraft(actor, { motionId, baseNumber, text });
}

/** For the ids alone; whether the person may see the motion is asked before anything is kept. */
async function knownText(personId: string, motionId: string, baseNumber: number): Promise<MotionText | null> {
  const { draft } = await loadMotionDraft(database(), { personId, motionId });
  if (draft?.baseNumber === baseNumber) return draft.text;
  return motionVersionText(database(), motionId, baseNumber);
}
