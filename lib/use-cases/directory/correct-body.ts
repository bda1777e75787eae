import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { storableDetails, type BodyDetails } from './add-body';
import { loadBody, storeBody, type BodyCommand } from './load-body';

export interface CorrectBody extends BodyCommand, BodyDetails {
  /** The present name: a slip in it is mended, a new name is a renaming (rename-body). */
  name: string;
}

/**
 * Corrects what the directory says of a body now. Letters that were sent keep what they printed.
 * Refuses NOT_PERMITTED, NOT_FOUND, CHANGED_MEANWHILE.
 */
export async function correctBody(
  actor: Actor,
  { code, version, name, ...details }: CorrectBody,
): Promise<Result<{ code: string }, RefusalCode>> {
  return mutate(actor, async ({ db, record }) => {
    const loaded = await loadBody(db, actor, { code, version });
    if (!loaded.ok) return loaded;
    const body = loaded.value;
    const mended = storableText(name);
    const stored = await storeBody(db, { code, version }, { ...storableDetails(details), name: mended });
    if (!stored.ok) return stored;
    await db.bodyName.updateMany({ where: { bodyId: body.id, name: body.name }, data: { name: mended } });
    record({
      verb: 'body.corrected',
      subject: { type: 'Body', id: body.id },
      payload: { code, before: body.name, name: mended, ...details },
    });
    return ok({ code });
  });
}
