/** How far a request of a resolution has come (DOMAIN §3). */
export type DemandStatus =
  | 'NOT_TRACKED'
  | 'OPEN'
  | 'ASKED'
  | 'INTERIM'
  | 'PARTLY_IMPLEMENTED'
  | 'IMPLEMENTED'
  | 'REJECTED'
  | 'OBSOLETE'
  | 'CONTINUED';

/** A dated entry of the Erfolgskontrolle as far as the status depends on it. */
export interface StatusEntry {
  /** True for Übersendung and Erinnerung: the addressee was asked. */
  asks: boolean;
  /** What an assessment found; null for entries that assess nothing. */
  status: DemandStatus | null;
}

/**
 * The status of a request: what was last assessed; before any assessment, whether the addressee was asked. It is
 * computed, never stored (ARCHITECTURE §3).
 * @param entries in the order of their days, only those that the reader may see
 */
export function demandStatus(followUp: boolean, entries: readonly StatusEntry[]): DemandStatus {
  if (!followUp) return 'NOT_TRACKED';
  const assessed = entries.findLast(({ status }) => status !== null)?.status;
  return assessed ?? (entries.some(({ asks }) => asks) ? 'ASKED' : 'OPEN');
}
