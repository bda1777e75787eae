import type { StateCode } from './federal-state';
import type { VoteCounts } from './outcome';

export const VOTE_CHOICES = ['YES', 'NO', 'ABSTAIN'] as const;
/** Ja, Nein, Enthaltung. */
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** How each Land voted; a Land without an entry cast no vote. Confidential (DOMAIN §5). */
export type NamedVotes = Readonly<Partial<Record<StateCode, VoteChoice>>>;

export const SESSION_OUTCOMES = [
  'UNANIMOUS',
  'MAJORITY',
  'REJECTED',
  'NOTED',
  'POSTPONED',
  'WITHDRAWN',
  'MERGED',
] as const;
/** What can become of an item in the room; the first five are printed with a resolution (DOMAIN §2.5). */
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

/** What the chair states of an item. */
export interface StatedOutcome {
  outcome: SessionOutcome;
  /** Either counts or votes, or neither: "einstimmig" is often only stated. */
  counts: VoteCounts | null;
  votes: NamedVotes | null;
  /** With WITHDRAWN: by whom; null where nobody said. */
  withdrawnBy: StateCode | null;
  /** With MERGED: the item that goes on. */
  mergedIntoId: string | null;
  /** Why it is recorded against a rule of procedure that is not confirmed; null where none stands against it. */
  deviationReason: string | null;
}

/**
 * What the recording page does in the room. It can be sent late and more than once: the queue of a browser keeps it
 * until an answer came, and its `clientKey` makes the repetition harmless (issue: the hall's Wi-Fi).
 */
export type SessionCommand =
  /** Null: nothing is called, a break. */
  | { kind: 'CALL_ITEM'; itemId: string | null }
  /**
   * `seenDecisionId`: the decision that stood on the page, by its id or, while its answer is still out, by the client
   * key of the command that recorded it; null for an undecided item. Another one by now is a conflict. With a decision
   * seen it is a correction and says why; so does whatever is recorded after the sitting was closed.
   */
  | {
      kind: 'RECORD_OUTCOME';
      itemId: string;
      stated: StatedOutcome;
      seenDecisionId: string | null;
      correctionReason: string | null;
    }
  /** A slip: the item is undecided again, and the record shows both. */
  | { kind: 'TAKE_BACK'; itemId: string; seenDecisionId: string; reason: string }
  /** TOP C: all that is on the list, or nothing. `entryIds`: what was shown. */
  | { kind: 'ADOPT_GREEN_LIST'; itemId: string; entryIds: string[]; stated: StatedOutcome }
  /** A delegation comes or goes; `itemId`: the item before which it does, null before the first. */
  | { kind: 'STATE_ARRIVED'; state: StateCode; itemId: string | null }
  | { kind: 'STATE_LEFT'; state: StateCode; itemId: string | null };

/** A command as the browser sends it. */
export interface SentSessionCommand {
  /** UUID, made once by the browser for this command. */
  clientKey: string;
  /** Who was signed in when it was given: somebody else's queue is not theirs to send. */
  personId: string;
  /** ISO instant by the clock of that browser. */
  sentAt: string;
  command: SessionCommand;
}

/** A command that was carried out, now or before: the same answer every time. */
export interface SessionAnswer {
  /** The entry of the ledger that it made; null where it made none. */
  decisionId: string | null;
}
