/** Agenda and its editions. */
export const AGENDA_REFUSALS = [
  /** The number was sent out. */
  'NUMBER_FIXED',
  'PLACE_NOT_ALLOWED',
  /** No neighbour to step past, no section to step into or out of. */
  'NO_STEP_LEFT',
  'NO_NUMBER_LEFT',
  'SECTION_NOT_EMPTY',
  'SECTION_IS_NO_ITEM',
  'AGENDA_BEGUN',
  /** The meeting was held or called off. */
  'AGENDA_CLOSED',
  'AGENDA_EMPTY',
  'ITEM_CLOSED',
  'ITEM_OPEN',
  /** Another item was merged into it. */
  'ITEM_IS_MERGE_TARGET',
  'MERGE_TARGET_CLOSED',
  'STATUS_SENT_OUT',
  /** The Land withdrew it itself; the office cannot speak for it. */
  'WITHDRAWN_BY_STATE',
  /** What was postponed stands on the next agenda by now. */
  'PLACED_AT_NEXT_CONFERENCE',
  'STATE_NOT_AMONG_APPLICANTS',
  'SEVERAL_COORDINATORS',
  /** What the motion says is changed on the motion. */
  'ITEM_FOLLOWS_MOTION',
  'MOTION_NOT_REGISTERED',
  'LATE_MOTION_NOT_ADMITTED',
  'FINDINGS_OPEN',
  'EDITION_UNCHANGED',
] as const;
