import 'server-only';
import type { z } from 'zod';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { SaveTextVersionSchema } from '@/lib/forms/motion-text-schemas';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { savePersonalDraft } from '@/lib/use-cases/motions/save-personal-draft';
import { saveTextVersion } from '@/lib/use-cases/motions/save-text-version';

/**
 * Saves the version and gives the motion's address. If somebody saved one in between, the text is kept as draft and
 * the address is the one where both stand side by side.
 */
export async function saveOrKeep(
  actor: Actor,
  { document: text, ...command }: z.output<typeof SaveTextVersionSchema>,
): Promise<Result<string, RefusalCode>> {
  const { motionId, baseNumber } = command;
  const saved = await saveTextVersion(actor, { ...command, text });
  if (saved.ok) return ok(routes.motion(motionId));
  if (saved.error !== 'CHANGED_MEANWHILE') return saved;
  const kept = await savePersonalDraft(actor, { motionId, baseNumber, text });
  return kept.ok ? ok(routes.editMotion(motionId)) : kept;
}
