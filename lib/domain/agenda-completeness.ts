import type { AgendaItemStatus } from './agenda-item-status';
import { holdingStates, type StandingSignature, type VersionStep } from './co-signing';
import type { StateCode } from './federal-state';
import type { AgendaKind, Applicant } from './minutes';

/** An item of the agenda as far as something may be missing. */
export interface CheckedItem {
  id: string;
  parentId: string | null;
  number: string;
  title: string;
  kind: AgendaKind;
  status: AgendaItemStatus;
  /** Null for what the office put on the agenda itself. */
  motion: CheckedMotion | null;
}

export interface CheckedMotion {
  title: string;
  /** The circle of today. */
  applicants: readonly Applicant[];
  /** Oldest first. */
  versions: readonly VersionStep[];
  /** Those that were not ended. */
  signatures: readonly StandingSignature[];
  /** Proposed and not yet decided. */
  openAmendments: number;
}

/** A registered motion that stands on no agenda. */
export interface WaitingMotion {
  title: string;
  /** Registered after the Antragsschluss, for the office to admit. */
  late: boolean;
}

export const AGENDA_FINDINGS = [
  'MOTION_NOT_PLACED',
  'LATE_MOTION_NOT_ADMITTED',
  'ITEM_WITHOUT_TEXT',
  /** Länder in the circle that have not confirmed the latest text: they are not printed as applicants. */
  'SIGNATURE_UNCONFIRMED',
  'TITLE_DIFFERS',
  'AMENDMENTS_OPEN',
  'SECTION_EMPTY',
] as const;
export type AgendaFindingCode = (typeof AGENDA_FINDINGS)[number];

export interface AgendaFinding {
  code: AgendaFindingCode;
  /** The TOP; null for a motion that has none yet. */
  number: string | null;
  title: string;
  /** The Länder concerned, for SIGNATURE_UNCONFIRMED. */
  states: StateCode[];
  /** How many, for AMENDMENTS_OPEN. */
  count: number;
}

/** What is missing before an agenda can go out with good conscience, in printed order, waiting motions first. */
export function agendaFindings(
  items: readonly CheckedItem[],
  waiting: readonly WaitingMotion[],
): AgendaFinding[] {
  const unplaced = waiting.map(({ title, late }) =>
    finding(late ? 'LATE_MOTION_NOT_ADMITTED' : 'MOTION_NOT_PLACED', { number: null, title }),
  );
  const sections = new Set(items.map(({ parentId }) => parentId));
  return [
    ...unplaced,
    ...items.flatMap((item) => {
      if (item.kind === 'SECTION') return sections.has(item.id) ? [] : [finding('SECTION_EMPTY', item)];
      return item.status === 'OPEN' && item.motion ? motionFindings(item, item.motion) : [];
    }),
  ];
}

function motionFindings(item: CheckedItem, motion: CheckedMotion): AgendaFinding[] {
  const findings: AgendaFinding[] = [];
  if (motion.versions.length === 0 && item.kind !== 'KAMIN')
    findings.push(finding('ITEM_WITHOUT_TEXT', item));
  const states = unconfirmedStates(motion);
  if (states.length > 0) findings.push(finding('SIGNATURE_UNCONFIRMED', item, { states }));
  if (motion.title !== item.title) findings.push(finding('TITLE_DIFFERS', item));
  const count = motion.openAmendments;
  if (count > 0) findings.push(finding('AMENDMENTS_OPEN', item, { count }));
  return findings;
}

/** The coordinating Land's own text needs no signature (lib/domain/co-signing boundApplicants). */
function unconfirmedStates({ applicants, signatures, versions }: CheckedMotion): StateCode[] {
  if (versions.length === 0) return [];
  const holding = holdingStates(signatures, versions);
  return applicants
    .filter(({ state, role }) => role !== 'COORDINATING' && !holding.includes(state))
    .map(({ state }) => state);
}

function finding(
  code: AgendaFindingCode,
  { number, title }: { number: string | null; title: string },
  more: Partial<Pick<AgendaFinding, 'states' | 'count'>> = {},
): AgendaFinding {
  return { code, number, title, states: [], count: 0, ...more };
}
