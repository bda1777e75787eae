/** What can stand in the way of any command. */
export const GENERAL_REFUSALS = [
  /** Nobody is signed in, or the session has ended. */
  'NOT_SIGNED_IN',
  /** The role does not allow it. */
  'NOT_PERMITTED',
  /** It does not exist, or this person may not know that it does. */
  'NOT_FOUND',
  /** Somebody else saved in between. */
  'CHANGED_MEANWHILE',
  'TOO_MANY_ATTEMPTS',
  'INVALID_INPUT',
  /** The deadline for it has passed. */
  'DEADLINE_PASSED',
  /** The file is empty, too large or of a kind that is not taken. */
  'FILE_NOT_ACCEPTED',
] as const;
