import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import { sameValue } from '@/lib/domain/compare-minutes';
import type { Minutes } from '@/lib/domain/minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import {
  draftCorrections,
  draftReading,
  loadOpenDraft,
  updateDraft,
  type ImportCorrection,
} from './import-draft';
import { MinutesSchema } from './minutes-schema';
import { pointerValue, withPointerValue } from './json-pointer';

export interface CorrectImportDraft {
  draftId: string;
  version: number;
  /** JSON pointer into `Minutes`, to a value that exists: "/agenda/12/applicants". */
  path: string;
  /** The new value; left out: the value was looked at and stays as it is. */
  value?: unknown;
}

/**
 * Sets one value of a reading, or confirms it as it is; the value is held against the shape of `Minutes`. Every
 * decision is kept with who and when. Setting the value that stands there already counts as confirmation.
 * Refuses NOT_PERMITTED, NOT_FOUND, IMPORT_CLOSED, CHANGED_MEANWHILE, IMPORT_VALUE_UNKNOWN, IMPORT_VALUE_INVALID.
 */
export async function correctImportDraft(
  actor: Actor,
  command: CorrectImportDraft,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const draft = await loadOpenDraft(db, actor, command.draftId);
    if (!draft.ok) return draft;
    const reading = draftReading(draft.value);
    const change = correctedMinutes(reading.minutes, command);
    if (!change.ok) return change;
    const { minutes, before } = change.value;
    const after = pointerValue(minutes, command.path);
    const changed = !sameValue(before, after);
    const correction: ImportCorrection = {
      path: command.path,
      kind: changed ? 'CORRECTED' : 'CONFIRMED',
      ...(changed ? { before, after } : {}),
      by: actor.name,
      at: now.toISOString(),
    };
    const written = await updateDraft(db, command, {
      reading: storableJson({ ...reading, minutes }),
      corrections: storableJson([...draftCorrections(draft.value), correction]),
    });
    if (!written.ok) return written;
    record({
      verb: changed ? 'import.valueCorrected' : 'import.valueConfirmed',
      subject: { type: 'ImportDraft', id: command.draftId },
      payload: { path: command.path },
    });
    return ok(null);
  });
}

function correctedMinutes(
  minutes: Minutes,
  { path, value }: CorrectImportDraft,
): Result<{ minutes: Minutes; before: unknown }, RefusalCode> {
  const before = pointerValue(minutes, path);
  if (before === undefined) return refuse('IMPORT_VALUE_UNKNOWN');
  if (value === undefined) return ok({ minutes, before });
  const corrected = MinutesSchema.safeParse(withPointerValue(minutes, path, storableJson(value)));
  return corrected.success ? ok({ minutes: corrected.data, before }) : refuse('IMPORT_VALUE_INVALID');
}
