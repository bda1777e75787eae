import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { acceptFiles, storeFiles } from './answer-files';
import { loadFollowedDemand, type SeenDemand } from './load-managed-demand';
import { storeEntry, touchDemand } from './store-entry';

export interface RecordAnswer {
  /** All that the letter answers. */
  demands: SeenDemand[];
  /** The day of the letter (ISO). */
  on: string;
  /** Code of the body that wrote. */
  body: string;
  text: string | null;
  files: File[];
}

/**
 * The office writes down an answer that came by letter or mail, to one request or to several at once.
 * Refuses what loadFollowedDemand refuses, ANSWER_EMPTY, FILE_NOT_ACCEPTED, DAY_IN_FUTURE, NOT_FOUND (no such body).
 */
export async function recordAnswer(
  actor: Actor,
  { demands, on, body, text, files }: RecordAnswer,
): Promise<Result<null, RefusalCode>> {
  if (text === null && files.length === 0) return refuse('ANSWER_EMPTY');
  const accepted = await acceptFiles(files);
  if (!accepted) return refuse('FILE_NOT_ACCEPTED');
  return mutate(actor, async (mutation) => {
    if (on > berlinDay(mutation.now)) return refuse('DAY_IN_FUTURE');
    if ((await mutation.db.body.count({ where: { code: body } })) === 0) return refuse('NOT_FOUND');
    const stored = await storeFiles(mutation, actor, accepted);
    for (const seen of demands) {
      const demand = await loadFollowedDemand(mutation, actor, seen);
      if (!demand.ok) return demand;
      const { id } = demand.value;
      const entry = { kind: 'ANSWERED', on, body, text, visibility: 'RELEASED' } as const;
      const entryId = await storeEntry(mutation, actor, id, entry, stored);
      const touched = await touchDemand(mutation, demand.value);
      if (!touched.ok) return touched;
      mutation.record({
        verb: 'demand.answerRecorded',
        subject: { type: 'Demand', id },
        payload: { entryId, body, on, files: stored.length },
      });
    }
    return ok(null);
  });
}
