import { beamerPages, type BeamerPage } from './beamer-pages';
import type { Session, SessionItem } from './session';
import type { SessionOutcome } from './session-command';

/**
 * What the hall may see on its wall: guests sit in it. Outcomes as words; never counts, Länder, reasons, notes, nor a
 * word of a Kamin talk (DOMAIN §5).
 */
export interface BeamerView {
  status: Session['status'];
  /** Null: nothing is called. */
  item: BeamerItem | { number: string; kamin: true } | null;
}

export interface BeamerItem {
  number: string;
  kamin: false;
  title: string;
  /** Empty where the item has no text. */
  pages: BeamerPage[];
  outcome: SessionOutcome | 'DECIDED_BY_CIRCULAR' | null;
}

/** The called item as the wall shows it. */
export function beamerView({ status, calledItemId, items }: Session): BeamerView {
  const called = status === 'RUNNING' ? items.find(({ id }) => id === calledItemId) : undefined;
  return { status, item: called ? itemOf(called) : null };
}

function itemOf({ kind, number, title, wording, decision, status }: SessionItem): BeamerView['item'] {
  if (kind === 'KAMIN') return { number, kamin: true };
  const outcome = decision?.outcome ?? (status === 'OPEN' ? null : status);
  return { number, kamin: false, title, pages: beamerPages(wording.blocks), outcome };
}
