/** Letters to addressees, and the directory of addressees. */
export const DISPATCH_REFUSALS = [
  'DISPATCH_SENT',
  /** Only what was sent can be reminded of. */
  'DISPATCH_NOT_SENT',
  'DISPATCH_EMPTY',
  /** A resolution was worded anew or a request is no longer confirmed since the draft was written. */
  'DISPATCH_OUTDATED',
  /** The day of sending lies ahead. */
  'DISPATCH_DAY_AHEAD',
  /** The answer is asked for before the day of sending. */
  'DISPATCH_DUE_BEFORE_SENDING',
  'DISPATCH_DRAFTED',
  /** Everything that was asked is answered or settled. */
  'DISPATCH_ANSWERED',
  /** Nothing is owed before its day has passed. */
  'DISPATCH_NOT_OVERDUE',
  'NOTHING_TO_SEND',
  /** What was ticked does not belong into this letter. */
  'DISPATCH_ITEM_ELSEWHERE',
  'BODY_CODE_TAKEN',
  /** A name begins on that day or later already. */
  'BODY_NAME_OVERLAPS',
  'BODY_RENAMED_AHEAD',
  'BODY_ENDED',
  'SUCCESSOR_CIRCLE',
] as const;
