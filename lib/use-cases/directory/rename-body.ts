import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { renamedFrom, type BodyNameSpan } from '@/lib/domain/body-name';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadBody, storeBody, type BodyCommand } from './load-body';

export interface RenameBody extends BodyCommand {
  name: string;
  /** ISO: the first day of the new name, today at the latest. */
  from: string;
}

/**
 * Gives a body the name it bears from a day on; the name until then keeps its days, for letters and lists of its time.
 * Refuses NOT_PERMITTED, NOT_FOUND, CHANGED_MEANWHILE, BODY_RENAMED_AHEAD, BODY_NAME_OVERLAPS.
 */
export async function renameBody(
  actor: Actor,
  { code, version, name, from }: RenameBody,
): Promise<Result<{ code: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadBody(db, actor, { code, version });
    if (!loaded.ok) return loaded;
    const body = loaded.value;
    if (from > berlinDay(now)) return refuse('BODY_RENAMED_AHEAD');
    const names = renamedFrom(body, storableText(name), from);
    if (!names) return refuse('BODY_NAME_OVERLAPS');
    const stored = await storeBody(db, { code, version }, { name: storableText(name) });
    if (!stored.ok) return stored;
    await storeNames(mutation, body.id, names);
    record({
      verb: 'body.renamed',
      subject: { type: 'Body', id: body.id },
      payload: { code, before: body.name, name, from },
    });
    return ok({ code });
  });
}

async function storeNames({ db }: Mutation, bodyId: string, names: readonly BodyNameSpan[]): Promise<void> {
  const column = (day: string | null) => (day === null ? null : dateColumn(day));
  await db.bodyName.deleteMany({ where: { bodyId } });
  await db.bodyName.createMany({
    data: names.map(({ name, validFrom, validUntil }) => ({
      ...{ bodyId, name, validFrom: column(validFrom), validUntil: column(validUntil) },
    })),
  });
}
