import 'server-only';
import { database } from '@/lib/db/client';
import type { MinutesChange } from '@/lib/domain/compare-minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { draftReading, loadOpenDraft } from './import-draft';
import { planImport } from './import-plan';

/** What accepting a draft would do. */
export interface ImportPreview {
  conferenceNumber: number;
  /** False: conference or meeting are not on record, everything is new. */
  onRecord: boolean;
  /** True: the resolutions are public once accepted; false: they stay inside until they are published. */
  publish: boolean;
  changes: MinutesChange[];
}

/**
 * What accepting the draft would create, change and leave, without writing anything. Refuses what accepting would
 * refuse: NOT_PERMITTED, NOT_FOUND, IMPORT_CLOSED, IMPORT_….
 */
export async function previewImport(
  actor: Actor,
  { draftId }: { draftId: string },
): Promise<Result<ImportPreview, RefusalCode>> {
  const db = database();
  const draft = await loadOpenDraft(db, actor, draftId);
  if (!draft.ok) return draft;
  const plan = await planImport(db, actor, draftReading(draft.value));
  if (!plan.ok) return plan;
  const { minutes, stored, changes, publish } = plan.value;
  return ok({ conferenceNumber: minutes.conference.number, onRecord: stored !== null, changes, publish });
}
