import 'server-only';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { loadMotionDraft, storeMotionDraft } from '@/lib/db/personal-draft';
import { storableJson } from '@/lib/db/storable-json';
import { motionTextHash } from '@/lib/db/stored-motion-text';
import { tidyText, type MotionText } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { addTextVersion } from './add-text-version';
import { loadMotion } from './load-motion';

export interface SaveTextVersion {
  motionId: string;
  /** The version that the text was written on; 0: there was none. */
  baseNumber: number;
  text: MotionText;
  editorial: boolean;
}

/**
 * Makes the next version of a motion's text out of what was written on the latest one. The person's draft goes with
 * it, unless another window has written on since. Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, CHANGED_MEANWHILE
 * (somebody saved a version in between; the draft stays), TEXT_UNCHANGED and the faults of a text.
 */
export async function saveTextVersion(
  actor: Actor,
  { motionId, baseNumber, text, editorial }: SaveTextVersion,
): Promise<Result<{ motionId: string; number: number }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, { motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const latest = motion.value.versions.at(-1)?.number ?? 0;
    if (latest !== baseNumber) return refuse('CHANGED_MEANWHILE' as const);
    const draft = await ownDraft(mutation, actor, motionId, text);
    const origin = draft?.origin ?? 'EDITOR';
    const version = await addTextVersion(mutation, actor, motion.value, { text, editorial, origin });
    if (!version.ok) return version;
    await draft?.forget();
    return { ok: true, value: { motionId, number: version.value.number } };
  });
}

/** The person's draft, if it says just what is being saved. */
async function ownDraft({ db }: Mutation, { personId }: Actor, motionId: string, saved: MotionText) {
  if (personId === null) return null;
  const place = { personId, motionId };
  const { version, draft } = await loadMotionDraft(db, place);
  if (!draft || sealOf(draft.text) !== sealOf(saved)) return null;
  return { origin: draft.origin, forget: () => storeMotionDraft(db, place, null, version) };
}

function sealOf(text: MotionText): string {
  return motionTextHash(storableJson(tidyText(text)) as unknown as MotionText);
}
