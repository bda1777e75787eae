import type { StateCode } from './federal-state';
import type { AgendaKind, Applicant } from './minutes';
import type { VoteCounts } from './outcome';
import type { Session, SessionItem } from './session';
import type { SessionOutcome } from './session-command';
import type { TextBlock } from './text-block';

/**
 * The sitting as the delegations follow it. Never in it: how which Land voted, reasons, who was absent, who recorded
 * it, the ledger's earlier entries, notes (DOMAIN §5).
 */
export interface FollowView {
  conferenceNumber: number;
  status: Session['status'];
  calledItemId: string | null;
  /** The running order, sections included. */
  items: FollowEntry[];
  /** The item the reader opened, else the one that is called; null where neither is. */
  shown: FollowItem | null;
}

/** One line of the running order. */
export interface FollowEntry {
  id: string;
  number: string;
  kind: AgendaKind;
  title: string;
  greenList: boolean;
  /** The reader's own Land is among the applicants. */
  own: boolean;
  /** How often the meeting changed the wording. */
  changes: number;
  result: FollowResult | null;
}

export interface FollowItem extends FollowEntry {
  applicants: Applicant[];
  allStates: boolean;
  blocks: TextBlock[];
  /** The motion's own text where the meeting changed it. */
  before: { title: string; blocks: TextBlock[] } | null;
}

/** What became of an item, in the room or before. */
export interface FollowResult {
  outcome: SessionOutcome | 'DECIDED_BY_CIRCULAR';
  /** Null where none were stated, and for who does not read the internal minutes. */
  counts: VoteCounts | null;
  enBloc: boolean;
  withdrawnBy: StateCode | null;
  /** The number of the item that goes on. */
  mergedInto: string | null;
  /** "01/2027" */
  circular: string | null;
}

/** Who follows, as far as the view depends on it. */
export interface Follower {
  states: readonly StateCode[];
  readsCounts: boolean;
  /** Kamin talks are held in confidence among the heads. */
  readsKamin: boolean;
}

/**
 * Narrows the sitting to what this reader follows, by what is allowed and not by what is left out.
 * @param opened the item the reader chose; one that is not there is taken for none
 */
export function followView(session: Session, follower: Follower, opened: string | null): FollowView {
  const { conferenceNumber, status, calledItemId, items } = session;
  const shown = items.find(({ id }) => id === opened) ?? items.find(({ id }) => id === calledItemId) ?? null;
  return {
    ...{ conferenceNumber, status, calledItemId },
    items: items.map((item) => entryOf(item, follower)),
    shown: shown && itemOf(shown, follower),
  };
}

function entryOf(item: SessionItem, { states, readsCounts }: Follower): FollowEntry {
  const { id, number, kind, title, applicants, greenListEntryId, wording } = item;
  return {
    ...{ id, number, kind, title },
    greenList: greenListEntryId !== null,
    own: applicants.some(({ state }) => states.includes(state)),
    changes: wording.changes,
    result: resultOf(item, readsCounts),
  };
}

function itemOf(item: SessionItem, follower: Follower): FollowItem {
  const { applicants, allStates, wording } = item;
  const readable = item.kind !== 'KAMIN' || follower.readsKamin;
  return {
    ...entryOf(item, follower),
    applicants: applicants.map(({ state, role }) => ({ state, role })),
    allStates,
    blocks: readable ? wording.blocks : [],
    before: readable ? wording.before : null,
  };
}

function resultOf(item: SessionItem, readsCounts: boolean): FollowResult | null {
  const { decision, status, withdrawnBy, mergedInto, circular } = item;
  const outcome = decision?.outcome ?? (status === 'OPEN' ? null : status);
  if (outcome === null) return null;
  return {
    outcome,
    counts: (readsCounts && decision?.counts) || null,
    enBloc: decision?.enBloc ?? false,
    withdrawnBy: outcome === 'WITHDRAWN' ? withdrawnBy : null,
    mergedInto: outcome === 'MERGED' ? (mergedInto?.number ?? null) : null,
    circular: outcome === 'DECIDED_BY_CIRCULAR' ? (circular?.reference ?? null) : null,
  };
}
