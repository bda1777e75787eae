import 'server-only';
import { randomUUID } from 'node:crypto';
import { database } from '@/lib/db/client';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { loadMotionDraft } from '@/lib/db/personal-draft';
import type { RefusalCode } from '@/lib/domain/refusal';
import { motionTextFromLines } from '@/lib/minutes-import/motion-text-from-lines';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { compareTexts } from '@/lib/text/compare-texts';
import { keepBlockIds } from '@/lib/text/keep-block-ids';
import { loadMotion } from './load-motion';
import { savePersonalDraft, type SavedDraft } from './save-personal-draft';

export interface UploadTextVersion {
  motionId: string;
  /** The latest version as the page showed it. */
  baseNumber: number;
  fileName: string;
  bytes: Uint8Array;
  /** True: a draft of the person's own may be replaced. */
  replace: boolean;
}

/** What a draft may come in as; minutes may be more. */
const DRAFT_FILE = /\.(?:docx|odt)$/i;

/**
 * Reads the draft of a motion from a Word or ODT file into the person's own draft, so that it is seen with what would
 * change before it becomes a version. A file without a title keeps the motion's, one without a Begründung keeps that.
 * Refuses FILE_NOT_ACCEPTED, DRAFT_WOULD_BE_LOST, CHANGED_MEANWHILE and what `savePersonalDraft` refuses.
 */
export async function uploadTextVersion(
  actor: Actor,
  { motionId, baseNumber, fileName, bytes, replace }: UploadTextVersion,
): Promise<Result<SavedDraft, RefusalCode>> {
  if (actor.personId === null) return refuse('NOT_SIGNED_IN');
  const db = database();
  const motion = await loadMotion(db, actor, { motionId }, 'motion.edit');
  if (!motion.ok) return motion;
  const latest = motion.value.versions.at(-1)?.number ?? 0;
  const base = await motionVersionText(db, motionId, latest);
  if (!base || latest !== baseNumber) return refuse('CHANGED_MEANWHILE');
  const { version, draft } = await loadMotionDraft(db, { personId: actor.personId, motionId });
  if (!replace && draft && compareTexts(base, draft.text).changes > 0) return refuse('DRAFT_WOULD_BE_LOST');
  if (!DRAFT_FILE.test(fileName)) return refuse('FILE_NOT_ACCEPTED');
  const source = await readSourceFile(bytes, fileName);
  if (!source.ok) return refuse('FILE_NOT_ACCEPTED');
  const read = motionTextFromLines(source.value);
  const rationale = read.rationale.length > 0 ? read.rationale : base.rationale;
  const text = {
    title: read.title ?? base.title,
    blocks: keepBlockIds(base.blocks, read.blocks.map(written), randomUUID),
    rationale: keepBlockIds(base.rationale, rationale.map(written), randomUUID),
  };
  return savePersonalDraft(actor, { motionId, baseNumber, text, draftVersion: version, origin: 'UPLOAD' });
}

/** Without its printed number: Ziffern are counted. */
const written = ({ kind, level, text }: Parameters<typeof keepBlockIds>[1][number]) => ({
  kind,
  level,
  text,
});
