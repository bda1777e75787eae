/** Signing in, people and their roles. */
export const PEOPLE_REFUSALS = [
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
] as const;
