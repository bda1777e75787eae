import 'server-only';
import type { z } from 'zod';
import { rowId } from '@/components/import/row-id';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { importDraftPage } from '@/lib/read/import-draft-page';
import { ok, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { correctImportDraft } from '@/lib/use-cases/imports/correct-import-draft';
import type { CorrectionSchema } from './correction-schema';

/** Sets or confirms one value and gives the address of the next one to look at. Refuses as the use case does. */
export async function decideValue(
  actor: Actor,
  command: z.output<typeof CorrectionSchema>,
): Promise<Result<string, RefusalCode>> {
  const decided = await correctImportDraft(actor, command);
  if (!decided.ok) return decided;
  const page = await importDraftPage(actor, command.draftId);
  const next = page?.openPaths[0];
  if (!next) return ok(routes.importDraft(command.draftId));
  return ok(`${routes.importDraft(command.draftId, { value: next })}#${rowId(next)}`);
}
