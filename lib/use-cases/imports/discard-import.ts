import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadOpenDraft, updateDraft } from './import-draft';

/** Closes a draft without accepting it. Refuses NOT_PERMITTED, NOT_FOUND, IMPORT_CLOSED, CHANGED_MEANWHILE. */
export async function discardImport(
  actor: Actor,
  command: { draftId: string; version: number },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const draft = await loadOpenDraft(db, actor, command.draftId);
    if (!draft.ok) return draft;
    const written = await updateDraft(db, command, { status: 'DISCARDED', closedAt: now });
    if (!written.ok) return written;
    record({ verb: 'import.discarded', subject: { type: 'ImportDraft', id: command.draftId } });
    return ok(null);
  });
}
