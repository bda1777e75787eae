import type { StateCode } from '@/lib/domain/federal-state';
import type { AgendaKind, AgendaStatus, Applicant, Outcome } from '@/lib/domain/minutes';

/** One line of the agenda as a page shows it. */
export interface AgendaEntry {
  /** TOP number without "TOP". */
  number: string;
  parent: string | null;
  title: string;
  kind: AgendaKind;
  greenList: boolean;
  allStates: boolean;
  applicants: readonly Applicant[];
  status: AgendaStatus | 'POSTPONED';
  withdrawnBy: StateCode | null;
  mergedInto: string | null;
  /** "01/2023" */
  circular: string | null;
  outcome: Outcome | null;
  /** Where the resolution can be read; null where there is none, or none for this reader. */
  resolutionHref: string | null;
}
