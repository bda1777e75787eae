import 'server-only';
import { database } from '@/lib/db/client';
import { storeMotionDraft } from '@/lib/db/personal-draft';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

export interface DiscardPersonalDraft {
  motionId: string;
  /** The draft's number as the page showed it: what was typed since in another window is not thrown away. */
  draftVersion: number;
}

/** Throws a person's own draft away. Refuses NOT_SIGNED_IN and CHANGED_MEANWHILE. */
export async function discardPersonalDraft(
  actor: Actor,
  { motionId, draftVersion }: DiscardPersonalDraft,
): Promise<Result<{ motionId: string }, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  if (draftVersion === 0) return ok({ motionId });
  const place = { personId: actor.personId, motionId };
  const kept = await storeMotionDraft(database(), place, null, draftVersion);
  return kept === null ? refuse('CHANGED_MEANWHILE') : ok({ motionId });
}
