/** How far a request of a resolution has come (DOMAIN §3). */
export const DEMAND_STATUSES = [
  'NOT_TRACKED',
  'OPEN',
  'ASKED',
  'INTERIM',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'REJECTED',
  'OBSOLETE',
  'CONTINUED',
] as const;
export type DemandStatus = (typeof DEMAND_STATUSES)[number];

/** What an assessment may find; the others follow from what happened. */
export const ASSESSABLE_STATUSES = [
  'OPEN',
  'INTERIM',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'REJECTED',
  'OBSOLETE',
  'CONTINUED',
] as const satisfies readonly DemandStatus[];

const SETTLED: ReadonlySet<DemandStatus> = new Set<DemandStatus>([
  'NOT_TRACKED',
  'IMPLEMENTED',
  'REJECTED',
  'OBSOLETE',
  'CONTINUED',
]);

/** True where nobody needs to attend to it any more. */
export function isSettled(status: DemandStatus): boolean {
  return SETTLED.has(status);
}

export const FOLLOW_UP_KINDS = [
  'SENT',
  'REMINDED',
  'ANSWERED',
  'ASSESSED',
  'CARRIED_OVER',
  'REMARK',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** A dated entry of the Erfolgskontrolle as far as the standing of a request depends on it. */
export interface StandingEntry {
  kind: FollowUpKind;
  /** ISO. */
  on: string;
  /** What an assessment found; null for entries that assess nothing. */
  status: DemandStatus | null;
}

/** Where a request stands on a day; computed from its entries, never stored (ARCHITECTURE §3). */
export interface DemandStanding {
  /** What was last assessed; before any assessment, whether the addressee was asked. */
  status: DemandStatus;
  /** The day on which it was sent first; ISO. */
  askedOn: string | null;
  /** The day of the last answer; ISO. */
  answeredOn: string | null;
  /** The answer was owed before today and has not come: shown as such, it is not a status of its own. */
  overdue: boolean;
}

/**
 * The standing of a request.
 * @param entries in the order of their days, only those that the reader may see and that nobody superseded
 * @param today ISO, the day in Berlin
 */
export function demandStanding(
  { followUp, answerDueOn }: { followUp: boolean; answerDueOn: string | null },
  entries: readonly StandingEntry[],
  today: string,
): DemandStanding {
  const askedOn = entries.find(({ kind }) => kind === 'SENT' || kind === 'REMINDED')?.on ?? null;
  const answeredOn = entries.findLast(({ kind }) => kind === 'ANSWERED')?.on ?? null;
  const status = statusOf(followUp, entries, askedOn !== null);
  const owed = answerDueOn !== null && answerDueOn < today && answeredOn === null;
  return { status, askedOn, answeredOn, overdue: owed && !isSettled(status) };
}

/** True where an answer came in since it was last assessed: the order of the entries is that of their days. */
export function awaitsAssessment(entries: readonly Pick<StandingEntry, 'kind' | 'status'>[]): boolean {
  const assessed = entries.findLastIndex(({ status }) => status !== null);
  return entries.findLastIndex(({ kind }) => kind === 'ANSWERED') > assessed;
}

function statusOf(followUp: boolean, entries: readonly StandingEntry[], asked: boolean): DemandStatus {
  if (!followUp) return 'NOT_TRACKED';
  const assessed = entries.findLast(({ status }) => status !== null)?.status;
  return assessed ?? (asked ? 'ASKED' : 'OPEN');
}
