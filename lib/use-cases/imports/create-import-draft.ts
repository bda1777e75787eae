import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableJson, storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import type { SourceText } from '@/lib/minutes-import/source-text';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Keeps what was read from a file, beside its source, for a person to check. Reading itself is done before, outside
 * of any transaction. Returns the draft's id. Refuses NOT_PERMITTED.
 */
export async function createImportDraft(
  actor: Actor,
  command: { fileName: string; source: SourceText; reading: MinutesReading },
): Promise<Result<string, RefusalCode>> {
  const { personId } = actor;
  if (personId === null || !can(actor, 'import.create')) return refuse('NOT_PERMITTED');
  const data = {
    ownerId: personId,
    fileName: storableText(command.fileName).slice(0, 255),
    source: storableJson(command.source),
    reading: storableJson(command.reading),
  };
  return mutate(actor, async ({ db, record }) => {
    const { id } = await db.importDraft.create({ data, select: { id: true } });
    record({
      verb: 'import.created',
      subject: { type: 'ImportDraft', id },
      payload: { fileName: data.fileName, lines: command.source.lines.length },
    });
    return ok(id);
  });
}
