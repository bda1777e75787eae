import 'server-only';
import { contentHash } from '@/lib/db/content-hash';
import { mutate } from '@/lib/db/mutate';
import { withRecord, type MinutesContent } from '@/lib/domain/minutes-edition';
import type { ChangeChoice } from '@/lib/domain/minutes-passage';
import type { RefusalCode } from '@/lib/domain/refusal';
import { draftChanges, settleChange } from '@/lib/minutes-text/draft-changes';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMinutesDraft, type LoadedEdition } from './load-minutes-edition';
import type { MinutesRecord } from '@/lib/domain/minutes-record';
import { storeMinutesContent } from './store-minutes-content';

export interface TakeOverChange {
  editionId: string;
  /** The seal of the change as it was shown, or of the list of all changes of the record. */
  change: string;
  choice: ChangeChoice;
}

/**
 * Settles one thing that changed in the record since a draft took over: the record's words, or the office's own where
 * that is prose. Own words that give way are kept aside.
 * Refuses what loadMinutesDraft refuses, and CHANGED_MEANWHILE where the record says something else again.
 */
export async function takeOverChange(
  actor: Actor,
  { editionId, change, choice }: TakeOverChange,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadMinutesDraft(mutation.db, actor, editionId);
    if (!loaded.ok) return loaded;
    const settled = settle(loaded.value, change, choice);
    if (!settled) return refuse('CHANGED_MEANWHILE');
    await storeMinutesContent(mutation, loaded.value, settled.content);
    mutation.record({
      verb: choice === 'TAKE' ? 'minutes.changeTakenOver' : 'minutes.ownWordsKept',
      subject: { type: 'MinutesEdition', id: editionId },
      payload: { audience: loaded.value.audience, number: loaded.value.number, place: settled.place },
    });
    return ok(null);
  });
}

function settle(
  { content, newer }: LoadedEdition & { newer: MinutesRecord },
  seal: string,
  choice: ChangeChoice,
): { content: MinutesContent; place: string } | null {
  const changes = draftChanges(content, newer);
  const ofRecord = changes.filter(({ kind }) => kind === 'RECORD');
  if (choice === 'TAKE' && ofRecord.length > 0 && contentHash(ofRecord) === seal)
    return { content: withRecord(content, newer), place: 'record' };
  const change = changes.find((one) => contentHash(one) === seal);
  const next = change && settleChange(content, newer, change, choice);
  if (!next) return null;
  const place =
    change.kind === 'PASSAGE' ? change.change.place : `${change.change.noun}:${change.change.key}`;
  return { content: next, place };
}
