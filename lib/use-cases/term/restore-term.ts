import 'server-only';
import { openArchive } from '@/lib/archive/open-archive';
import { putBackTerm } from '@/lib/archive/put-back-term';
import { isRefusedRow } from '@/lib/archive/refused-row';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Reads the archive of a term into this installation, all of it or nothing. Gives the conference's number.
 * Refuses NOT_PERMITTED, ARCHIVE_DAMAGED, ARCHIVE_TOO_NEW, TERM_EXISTS.
 */
export async function restoreTerm(actor: Actor, archive: Uint8Array): Promise<Result<number, RefusalCode>> {
  if (!can(actor, 'administration.restoreTerm')) return refuse('NOT_PERMITTED');
  const opened = await openArchive(archive);
  if (!opened.ok) return opened;
  const { number } = opened.value.content.conference;
  try {
    return await mutate<number>(actor, async (mutation) => {
      const restored = await putBackTerm(mutation, opened.value);
      if (!restored.ok) return restored;
      mutation.record({
        verb: 'term.restored',
        subject: { type: 'Conference', id: restored.value },
        payload: { conference: number, files: opened.value.manifest.files.length },
      });
      return ok(number);
    });
  } catch (error) {
    // Hashes only say that the file is as it was written; whether its rows can be rows the database decides.
    if (isRefusedRow(error)) return refuse('ARCHIVE_DAMAGED');
    throw error;
  }
}
