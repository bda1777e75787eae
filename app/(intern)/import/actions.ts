'use server';

import { redirect } from 'next/navigation';
import type { UploadState } from '@/components/import/upload-form';
import { receiveUpload } from './receive-upload';
import { requireImporter } from './require-importer';

/** The upload of a page without JavaScript: all steps at once, then on to the draft. */
export async function upload(_state: UploadState, form: FormData): Promise<UploadState> {
  const draft = await receiveUpload(await requireImporter(), form, () => undefined);
  if (!draft.ok) return draft.error;
  redirect(draft.value);
}
