/**
 * Why a command was not carried out. A refusal names the obstacle; its German sentence stands in lib/i18n/refusals.
 */
export const REFUSAL_CODES = [
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
  /** Unknown address, wrong password or disabled: deliberately one answer. */
  'SIGN_IN_FAILED',
  'LINK_INVALID',
  'PASSWORD_TOO_WEAK',
  'ADMINISTRATOR_EXISTS',
  'EMAIL_TAKEN',
  /** A role that stands for a Land, a body or a working group needs it named. */
  'ROLE_WITHOUT_SCOPE',
  'ROLE_HELD_ALREADY',
  'ROLE_DATES_REVERSED',
  'CANNOT_DISABLE_ONESELF',
  'LAST_ADMINISTRATOR',
  'ALREADY_DISABLED',
  'NOT_DISABLED',
  /** Somebody who is locked out gets no new way in. */
  'PERSON_DISABLED',
  /** Invented people have no password. */
  'SAMPLE_PERSON',
  'DEMONSTRATION_ONLY',
  'IMPORT_CLOSED',
  'IMPORT_VALUE_UNKNOWN',
  'IMPORT_VALUE_INVALID',
  /** A value to check was neither corrected nor confirmed. */
  'IMPORT_VALUES_OPEN',
  /** Minutes of a sister conference: not the IntMK's to keep. */
  'IMPORT_OF_ANOTHER_CONFERENCE',
  'IMPORT_WITHOUT_NUMBER',
  'IMPORT_WITHOUT_YEAR',
  'IMPORT_WITHOUT_KIND',
  'IMPORT_DATES_REVERSED',
  'IMPORT_NUMBERS_REPEAT',
  'IMPORT_STATES_REPEAT',
  'IMPORT_TERM_OF_ANOTHER_CHAIR',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
