/** Vorkonferenz and Grüne Liste. */
export const GREEN_LIST_REFUSALS = [
  /** The term has no Vorkonferenz to record results of. */
  'PREPARATORY_MEETING_MISSING',
  /** What was sent is what is recorded already. */
  'PREPARATORY_UNCHANGED',
  /** Withdrawn, merged, postponed, decided, or changed in the room: there is nothing left to adopt en bloc. */
  'GREEN_LIST_ITEM_CLOSED',
  /** There is no text that could be sealed. */
  'GREEN_LIST_ITEM_WITHOUT_TEXT',
  /** The Vorkonferenz recorded something else for the item. */
  'GREEN_LIST_NOT_AGREED',
  'GREEN_LIST_NOTHING_TO_SEAL',
  /** TOP C was called: the list is being adopted or was. */
  'GREEN_LIST_CALLED',
  'GREEN_LIST_ALREADY_ON',
  'GREEN_LIST_ALREADY_LIFTED',
  /** A Land took exactly this text off: it alone can take that back. */
  'GREEN_LIST_LIFTED_BY_STATE',
  /** The text is no longer the one that the Land took off. */
  'GREEN_LIST_TEXT_CHANGED',
  /** By this conference's rules of procedure the office alone takes items off. */
  'GREEN_LIST_LIFTED_BY_OFFICE_ONLY',
] as const;
