import { AGENDA_REFUSALS } from './refusals/agenda';
import { AMENDMENT_REFUSALS } from './refusals/amendment';
import { COMMENT_REFUSALS } from './refusals/comment';
import { CONFERENCE_REFUSALS } from './refusals/conference';
import { GENERAL_REFUSALS } from './refusals/general';
import { GREEN_LIST_REFUSALS } from './refusals/green-list';
import { IMPORT_REFUSALS } from './refusals/import';
import { MOTION_REFUSALS } from './refusals/motion';
import { PEOPLE_REFUSALS } from './refusals/people';
import { RESOLUTION_LINK_REFUSALS } from './refusals/resolution-link';
import { SESSION_REFUSALS } from './refusals/session';
import { STATEMENT_REFUSALS } from './refusals/statement';
import { CIRCULAR_REFUSALS } from './refusals/circular';
import { MINUTES_REFUSALS } from './refusals/minutes';
import { TERM_REFUSALS } from './refusals/term';
import { DEMAND_REFUSALS } from './refusals/demand';
import { DISPATCH_REFUSALS } from './refusals/dispatch';
import { WORKING_GROUP_REFUSALS } from './refusals/working-group';
import { ACTION_PLAN_REFUSALS } from './refusals/action-plan';
import { FOLLOW_UP_REPORT_REFUSALS } from './refusals/follow-up-report';
import { SAVED_FILTER_REFUSALS } from './refusals/saved-filter';

/**
 * Why a command was not carried out. A refusal names the obstacle; its German sentence stands in lib/i18n/refusals.
 */
export const REFUSAL_CODES = [
  ...GENERAL_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...IMPORT_REFUSALS,
  ...CONFERENCE_REFUSALS,
  ...MOTION_REFUSALS,
  ...AMENDMENT_REFUSALS,
  ...COMMENT_REFUSALS,
  ...RESOLUTION_LINK_REFUSALS,
  ...AGENDA_REFUSALS,
  ...GREEN_LIST_REFUSALS,
  ...SESSION_REFUSALS,
  ...STATEMENT_REFUSALS,
  ...CIRCULAR_REFUSALS,
  ...MINUTES_REFUSALS,
  ...TERM_REFUSALS,
  ...SAVED_FILTER_REFUSALS,
  ...FOLLOW_UP_REPORT_REFUSALS,
  ...ACTION_PLAN_REFUSALS,
  ...WORKING_GROUP_REFUSALS,
  ...DISPATCH_REFUSALS,
  ...DEMAND_REFUSALS,
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Several requests were to be changed together: which of them stand in the way, each with its obstacle. */
export interface RefusedDemands {
  obstacles: readonly DemandObstacle[];
}

export interface DemandObstacle {
  code: RefusalCode;
  /** Null: there is none that this person may know of. */
  demand: CitedDemand | null;
}

/** A request as people cite it: its place, and whom it asks. */
export interface CitedDemand {
  conference: number;
  year: number;
  /** TOP number without "TOP". */
  item: string;
  /** 0 where the text has no Ziffern. */
  clause: number;
  addressees: readonly { code: string; name: string }[];
}
