/** Motions, their text, their circle and what others propose to them. */
export const MOTION_REFUSALS = [
  'TEXT_TOO_LONG',
  'TEXT_WITHOUT_TITLE',
  /** HTML where plain text belongs. */
  'TEXT_WITH_MARKUP',
  'TEXT_BLOCKS_REPEAT',
  /** Nothing differs from the latest version. */
  'TEXT_UNCHANGED',
  /** Decided, withdrawn, merged or postponed: nothing about it changes any more. */
  'MOTION_CLOSED',
  /** Nobody can sign, confirm or register what is not written yet. */
  'MOTION_WITHOUT_TEXT',
  'TOPIC_ALREADY_REGISTERED',
  'ALREADY_REGISTERED',
  /** A working group's report is coordinated by the Land that chairs it. */
  'WORKING_GROUP_WITHOUT_CHAIR',
  'ALREADY_IN_CIRCLE',
  'NOT_IN_CIRCLE',
  'ALREADY_INVITED',
  'NOT_INVITED',
  /** This Land signed the version as it stands. */
  'ALREADY_CONFIRMED',
  /** Of substance anyway, contested before, or signed by this Land. */
  'VERSION_NOT_CONTESTABLE',
  'COORDINATOR_CANNOT_LEAVE',
  'COORDINATOR_UNCONFIRMED',
  'ROLES_UNCHANGED',
  'TOO_MANY_ATTACHMENTS',
  /** Two texts differ at a place for which nobody chose. */
  'MERGE_INCOMPLETE',
  /** A file would replace what the person has written. */
  'DRAFT_WOULD_BE_LOST',
] as const;
