import 'server-only';
import type { UploadState } from '@/components/import/upload-form';
import type { UploadStep } from '@/components/import/upload-steps';
import { surpriseMessage } from '@/lib/forms/action';
import { readRefusalMessage } from '@/lib/i18n/read-refusals';
import { refusalMessage } from '@/lib/i18n/refusals';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { createImportDraft } from '@/lib/use-cases/imports/create-import-draft';

const NOTHING_GIVEN = 'Bitte wählen Sie eine Datei oder fügen Sie den Text der Niederschrift ein.';
const NO_MINUTES =
  'In diesem Text wurde keine Niederschrift erkannt: Es fehlen Tagesordnung und Beschlüsse. Gespeichert wurde nichts.';

/** What was sent: a file, or the pasted text as if it were one. */
interface Upload {
  field: 'file' | 'text';
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Reads what was sent and keeps it as a draft; `onStep` is told when each step begins. Gives the draft's address, or
 * the German sentence at the field it belongs to. Nothing is stored unless all steps succeed.
 */
export async function receiveUpload(
  actor: Actor,
  form: FormData,
  onStep: (step: UploadStep) => void,
): Promise<Result<string, UploadState>> {
  const upload = await uploadOf(form);
  const text = form.get('text');
  const wrong = (sentence: string, field = upload?.field ?? 'file') =>
    refuse<UploadState>({
      fileErrors: field === 'file' ? [sentence] : [],
      textErrors: field === 'text' ? [sentence] : [],
      text: typeof text === 'string' ? text : '',
    });
  if (!upload) return wrong(NOTHING_GIVEN);
  try {
    onStep('read');
    const source = await readSourceFile(upload.bytes, upload.fileName);
    if (!source.ok) return wrong(readRefusalMessage(source.error));
    onStep('understand');
    const reading = readMinutes(source.value);
    if (!reading.ok) return wrong(NO_MINUTES);
    onStep('store');
    const draft = await createImportDraft(actor, {
      fileName: upload.fileName,
      source: source.value,
      reading: reading.value,
    });
    return draft.ok ? ok(routes.importDraft(draft.value)) : wrong(refusalMessage(draft.error));
  } catch (error) {
    return wrong(surpriseMessage(error));
  }
}

/** A file that was named counts even if it is empty; without one, the pasted text. */
async function uploadOf(form: FormData): Promise<Upload | null> {
  const file = form.get('file');
  if (file instanceof File && file.name !== '')
    return { field: 'file', fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const text = form.get('text');
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { field: 'text', fileName: 'Eingefügter Text.txt', bytes: new TextEncoder().encode(text) };
}
