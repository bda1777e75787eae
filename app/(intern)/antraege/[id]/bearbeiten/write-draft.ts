import 'server-only';
import type { z } from 'zod';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { WriteTextSchema } from '@/lib/forms/motion-text-schemas';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { saveWrittenDraft } from '@/lib/use-cases/motions/save-written-draft';

/** Keeps the draft; gives the address at which the person goes on. */
export async function writeDraft(
  actor: Actor,
  { then, ...written }: z.output<typeof WriteTextSchema>,
): Promise<Result<string, RefusalCode>> {
  const kept = await saveWrittenDraft(actor, written);
  if (!kept.ok) return kept;
  return ok(routes.editMotion(written.motionId, then === 'pruefen' ? 'pruefen' : undefined));
}
