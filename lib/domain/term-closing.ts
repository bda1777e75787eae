import type { StateCode } from './federal-state';

/** What a term has come to, as far as its closing depends on it. */
export interface TermFacts {
  /** Its Hauptkonferenz; NONE: there is none, or it was called off. */
  sitting: 'NONE' | 'PLANNED' | 'RUNNING' | 'HELD';
  /** TOP numbers without an outcome. */
  undecided: readonly string[];
  /** References of Umlaufverfahren that are open. */
  runningCirculars: readonly string[];
  /** TOP numbers of Protokollerklärungen that were announced and not submitted. */
  announcedStatements: readonly string[];
  minutes: { internalFrozen: boolean; externalFrozen: boolean; externalPublished: boolean };
  /** Proposed corrections of the minutes that nobody has decided on. */
  openCorrections: number;
  /** Findings of the Protokoll-Prüfer that are neither mended nor acknowledged. */
  openFindings: number;
  /** The conference after it; null: there is none. */
  next: { number: number; chair: StateCode | null } | null;
  /** Requests of its resolutions, and of those before it, that are still followed up. */
  openDemands: number;
}

export const CLOSING_CHECKS = [
  'SITTING_HELD',
  'ITEMS_DECIDED',
  'CIRCULARS_CONCLUDED',
  'STATEMENTS_SUBMITTED',
  'INTERNAL_MINUTES_FROZEN',
  'EXTERNAL_MINUTES_FROZEN',
  'CORRECTIONS_DECIDED',
  'FINDINGS_SETTLED',
  'EXTERNAL_MINUTES_PUBLISHED',
  'SUCCESSOR_READY',
  'DEMANDS_HANDED_OVER',
] as const;
export type ClosingCheckKind = (typeof CLOSING_CHECKS)[number];

/**
 * DONE; OPEN: may stay so with a reason; OBSTACLE: must be ended first; CARRIED: nothing to mend, the successor goes on
 * with it.
 */
export type ClosingState = 'DONE' | 'OPEN' | 'OBSTACLE' | 'CARRIED';

export interface ClosingCheck {
  kind: ClosingCheckKind;
  state: ClosingState;
}

/** The checklist of a closing, in the order of a term. DOMAIN §5: the rights on a term end when it is closed. */
export function closingChecks(facts: TermFacts): ClosingCheck[] {
  const { sitting, minutes } = facts;
  const held = sitting !== 'NONE';
  const openIf = (open: boolean): ClosingState => (open ? 'OPEN' : 'DONE');
  const states: Record<ClosingCheckKind, ClosingState> = {
    SITTING_HELD: sitting === 'RUNNING' ? 'OBSTACLE' : openIf(sitting === 'PLANNED'),
    ITEMS_DECIDED: openIf(facts.undecided.length > 0),
    CIRCULARS_CONCLUDED: facts.runningCirculars.length > 0 ? 'OBSTACLE' : 'DONE',
    STATEMENTS_SUBMITTED: openIf(facts.announcedStatements.length > 0),
    // Where nothing was held there is nothing to write down.
    INTERNAL_MINUTES_FROZEN: openIf(held && !minutes.internalFrozen),
    EXTERNAL_MINUTES_FROZEN: openIf(held && !minutes.externalFrozen),
    CORRECTIONS_DECIDED: openIf(facts.openCorrections > 0),
    FINDINGS_SETTLED: openIf(facts.openFindings > 0),
    EXTERNAL_MINUTES_PUBLISHED: openIf(held && !minutes.externalPublished),
    SUCCESSOR_READY: openIf(facts.next?.chair == null),
    DEMANDS_HANDED_OVER: facts.openDemands > 0 ? 'CARRIED' : 'DONE',
  };
  return CLOSING_CHECKS.map((kind) => ({ kind, state: states[kind] }));
}

/** What stands against closing the term now; with a reason only what is still running does. */
export function closingObstacle(
  checks: readonly ClosingCheck[],
  reason: string | null,
): 'TERM_STILL_RUNNING' | 'TERM_UNFINISHED' | null {
  if (checks.some(({ state }) => state === 'OBSTACLE')) return 'TERM_STILL_RUNNING';
  return reason === null && checks.some(({ state }) => state === 'OPEN') ? 'TERM_UNFINISHED' : null;
}
