import { ok, refuse, type Result } from '@/lib/result';
import type { ASSESSABLE_STATUSES } from './demand-status';
import type { RefusalCode } from './refusal';

export type AssessableStatus = (typeof ASSESSABLE_STATUSES)[number];

/** What the office finds about a request; kept apart from what its addressee says (DOMAIN §3). */
export interface Assessment {
  status: AssessableStatus;
  text: string | null;
  /** What shows that it is so: a document, a law, an address. */
  evidence: string | null;
  /** Who found it so, as it is printed. */
  judgedBy: string | null;
}

/**
 * An assessment that may stand. Refuses EVIDENCE_MISSING (umgesetzt without what shows it and who found it so),
 * ASSESSMENT_WITHOUT_TEXT (teilweise umgesetzt without a word on which part). Source: ARCHITECTURE §3.
 */
export function checkAssessment(assessment: Assessment): Result<Assessment, RefusalCode> {
  const { status, text, evidence, judgedBy } = assessment;
  if (status === 'IMPLEMENTED' && (evidence === null || judgedBy === null)) return refuse('EVIDENCE_MISSING');
  if (status === 'PARTLY_IMPLEMENTED' && text === null) return refuse('ASSESSMENT_WITHOUT_TEXT');
  return ok(assessment);
}
