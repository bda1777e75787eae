/** The sitting: attendance, wording, outcomes. */
export const SESSION_REFUSALS = [
  /** No edition of the agenda was sent out: numbers are not fixed. */
  'SESSION_WITHOUT_AGENDA',
  'SESSION_NOT_RUNNING',
  /** It is running or was held. */
  'SESSION_BEGUN',
  /** While it runs, what becomes of an item is recorded in it. */
  'SESSION_RUNNING',
  /** It was closed: what is recorded now needs a reason. */
  'SESSION_CLOSED',
  'SESSION_ITEMS_UNDECIDED',
  /** A Land registers its own until the sitting is opened. */
  'DELEGATION_KEPT_BY_OFFICE',
  /** The same key with another content. */
  'CLIENT_KEY_REUSED',
  /** Somebody else recorded the item, corrected it or took it back in between. */
  'DECIDED_MEANWHILE',
  'CORRECTION_NEEDS_REASON',
  /** Until it is taken back, nothing of the item changes. */
  'ITEM_DECIDED',
  'COUNTS_IMPOSSIBLE',
  'COUNTS_WITHOUT_VOTE',
  'COUNTS_DISAGREE_WITH_VOTES',
  'MORE_VOTES_THAN_STATES',
  'VOTE_OF_ABSENT_STATE',
  'UNANIMOUS_WITH_NO_VOTES',
  'UNANIMOUS_WITH_ABSTENTIONS',
  'MAJORITY_IS_UNANIMOUS',
  'ADOPTED_WITHOUT_YES_VOTES',
  'ADOPTED_BELOW_MAJORITY',
  'REJECTED_THOUGH_ADOPTED',
  /** It stands against a rule of procedure that is not confirmed. */
  'DEVIATION_NEEDS_REASON',
  /** Recorded under TOP C as if it were any other item. */
  'GREEN_LIST_ADOPTED_AS_ONE',
  /** The command names an item under which no list is adopted. */
  'NOT_THE_GREEN_LIST',
  'GREEN_LIST_EMPTY',
  /** What was shown is no longer what is on it. */
  'GREEN_LIST_SHOWN_OTHERWISE',
  'GREEN_LIST_SEAL_BROKEN',
  /** Only einstimmig and mehrheitlich adopt it. */
  'GREEN_LIST_NOT_ADOPTED',
] as const;
