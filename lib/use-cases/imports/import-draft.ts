import 'server-only';
import type { ImportDraft, Prisma } from '@/lib/db/generated/client';
import { visibleImportDrafts } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { MinutesReading } from '@/lib/minutes-import/minutes-reading';
import { openMarks } from '@/lib/minutes-import/open-marks';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** One decision of a person about one value of the reading; the draft keeps them all, oldest first. */
export interface ImportCorrection {
  /** JSON pointer into `Minutes`. */
  path: string;
  /** CORRECTED: another value was set. CONFIRMED: looked at and left as it is. */
  kind: 'CORRECTED' | 'CONFIRMED';
  /** Only where CORRECTED. */
  before?: unknown;
  after?: unknown;
  by: string;
  /** ISO instant. */
  at: string;
}

/** The reading a draft holds, with the corrections applied. The column is written by these use cases alone. */
export function draftReading(draft: Pick<ImportDraft, 'reading'>): MinutesReading {
  return draft.reading as unknown as MinutesReading;
}

/** The corrections a draft holds, oldest first. */
export function draftCorrections(draft: Pick<ImportDraft, 'corrections'>): ImportCorrection[] {
  return draft.corrections as unknown as ImportCorrection[];
}

/** True as long as a value to check was neither corrected nor confirmed. */
export function hasOpenValues(draft: Pick<ImportDraft, 'reading' | 'corrections'>): boolean {
  const decided = new Set(draftCorrections(draft).map(({ path }) => path));
  return openMarks(draftReading(draft).marks, decided).length > 0;
}

/** Loads a draft that can still be worked on. Refuses NOT_PERMITTED, NOT_FOUND, IMPORT_CLOSED. */
export async function loadOpenDraft(
  db: Prisma.TransactionClient,
  actor: Actor,
  draftId: string,
): Promise<Result<ImportDraft, RefusalCode>> {
  if (!can(actor, 'import.read')) return refuse('NOT_PERMITTED');
  const draft = await db.importDraft.findFirst({
    where: { AND: [visibleImportDrafts(actor), { id: draftId }] },
  });
  if (!draft) return refuse('NOT_FOUND');
  return draft.status === 'OPEN' ? ok(draft) : refuse('IMPORT_CLOSED');
}

/** Writes a draft that nobody changed since `version`. Refuses CHANGED_MEANWHILE. */
export async function updateDraft(
  db: Prisma.TransactionClient,
  { draftId, version }: { draftId: string; version: number },
  data: Prisma.ImportDraftUncheckedUpdateManyInput,
): Promise<Result<null, RefusalCode>> {
  const { count } = await db.importDraft.updateMany({
    where: { id: draftId, version, status: 'OPEN' },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse('CHANGED_MEANWHILE');
}
