import 'server-only';
import type { z } from 'zod';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { UploadTextSchema } from '@/lib/forms/motion-text-schemas';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { uploadTextVersion } from '@/lib/use-cases/motions/upload-text-version';

/** Takes the file's text as the person's draft; gives the address of the review. */
export async function readUpload(
  actor: Actor,
  { file, ...command }: z.output<typeof UploadTextSchema>,
): Promise<Result<string, RefusalCode>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await uploadTextVersion(actor, { ...command, fileName: file.name, bytes });
  return kept.ok ? ok(routes.editMotion(command.motionId, 'pruefen')) : kept;
}
