import 'server-only';
import { contentHash } from '@/lib/db/content-hash';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { editPassage as withOwnWords } from '@/lib/domain/minutes-passage';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMinutesDraft } from './load-minutes-edition';
import { storeMinutesContent } from './store-minutes-content';

export interface EditPassage {
  editionId: string;
  place: string;
  /** In plain notation. */
  text: string;
  /** The seal of the passage as it was shown: two people write at different places without hindering each other. */
  seen: string;
}

/**
 * Puts a passage of a draft into the office's own words.
 * Refuses what loadMinutesDraft refuses, PASSAGE_MISSING and CHANGED_MEANWHILE.
 */
export async function editPassage(
  actor: Actor,
  { editionId, place, text, seen }: EditPassage,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadMinutesDraft(mutation.db, actor, editionId);
    if (!loaded.ok) return loaded;
    const { content, audience, number } = loaded.value;
    const passage = content.passages.find((one) => one.place === place);
    if (passage && contentHash(passage) !== seen) return refuse('CHANGED_MEANWHILE');
    const edited = withOwnWords(content.passages, place, storableText(text));
    if (!edited.ok) return edited;
    await storeMinutesContent(mutation, loaded.value, { ...content, passages: edited.value });
    mutation.record({
      verb: 'minutes.passageEdited',
      subject: { type: 'MinutesEdition', id: editionId },
      payload: { audience, number, place },
    });
    return ok(null);
  });
}
