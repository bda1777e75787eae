import { ok, refuse, type Result } from '@/lib/result';
import type { FollowUpKind } from './demand-status';
import type { RefusalCode } from './refusal';

/** A dated entry as far as who may put it right depends on it. */
export interface CorrectableEntry {
  kind: FollowUpKind;
  /** True: a guest of the body gave it itself; false: the office wrote it down. */
  byBody: boolean;
  /** Another entry stands in its place already. */
  superseded: boolean;
  /** The office has assessed the request since; another time, where it is an assessment itself. */
  assessedSince: boolean;
}

/** On which side somebody stands who wants to put an entry right. */
export type CorrectionSide = 'OFFICE' | 'BODY';

/** What the office writes down by itself; letters are put right where they are written (lib/use-cases/dispatch). */
const WRITTEN_BY_OFFICE: readonly FollowUpKind[] = ['ANSWERED', 'ASSESSED', 'REMARK'];

/**
 * Whether that side may put the entry right: each its own words, a body only until the office has assessed them. An
 * assessment that another one followed is history.
 * Refuses NOT_PERMITTED, CHANGED_MEANWHILE (it has been put right already), ANSWER_ASSESSED_ALREADY,
 * ASSESSMENT_FOLLOWED.
 */
export function checkCorrection(entry: CorrectableEntry, side: CorrectionSide): Result<null, RefusalCode> {
  const own =
    side === 'BODY'
      ? entry.kind === 'ANSWERED' && entry.byBody
      : !entry.byBody && WRITTEN_BY_OFFICE.includes(entry.kind);
  if (!own) return refuse('NOT_PERMITTED');
  if (entry.superseded) return refuse('CHANGED_MEANWHILE');
  if (side === 'BODY' && entry.assessedSince) return refuse('ANSWER_ASSESSED_ALREADY');
  if (entry.kind === 'ASSESSED' && entry.assessedSince) return refuse('ASSESSMENT_FOLLOWED');
  return ok(null);
}
