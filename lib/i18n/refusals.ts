import type { RefusalCode } from '@/lib/domain/refusal';
import { AGENDA_SENTENCES } from './refusals/agenda';
import { AMENDMENT_SENTENCES } from './refusals/amendment';
import { COMMENT_SENTENCES } from './refusals/comment';
import { CONFERENCE_SENTENCES } from './refusals/conference';
import { GENERAL_SENTENCES } from './refusals/general';
import { GREEN_LIST_SENTENCES } from './refusals/green-list';
import { IMPORT_SENTENCES } from './refusals/import';
import { MOTION_SENTENCES } from './refusals/motion';
import { PEOPLE_SENTENCES } from './refusals/people';
import { RESOLUTION_LINK_SENTENCES } from './refusals/resolution-link';
import { SESSION_SENTENCES } from './refusals/session';
import { STATEMENT_SENTENCES } from './refusals/statement';
import { CIRCULAR_SENTENCES } from './refusals/circular';
import { MINUTES_SENTENCES } from './refusals/minutes';
import { DEMAND_SENTENCES } from './refusals/demand';
import { DISPATCH_SENTENCES } from './refusals/dispatch';
import { WORKING_GROUP_SENTENCES } from './refusals/working-group';
import { ACTION_PLAN_SENTENCES } from './refusals/action-plan';
import { FOLLOW_UP_REPORT_SENTENCES } from './refusals/follow-up-report';
import { SAVED_FILTER_SENTENCES } from './refusals/saved-filter';
import { TERM_SENTENCES } from './refusals/term';

/** What a person reads when a command was not carried out: what happened, and what to do. */
const SENTENCES: Record<RefusalCode, string> = {
  ...GENERAL_SENTENCES,
  ...PEOPLE_SENTENCES,
  ...IMPORT_SENTENCES,
  ...CONFERENCE_SENTENCES,
  ...MOTION_SENTENCES,
  ...AMENDMENT_SENTENCES,
  ...COMMENT_SENTENCES,
  ...RESOLUTION_LINK_SENTENCES,
  ...AGENDA_SENTENCES,
  ...GREEN_LIST_SENTENCES,
  ...SESSION_SENTENCES,
  ...STATEMENT_SENTENCES,
  ...CIRCULAR_SENTENCES,
  ...MINUTES_SENTENCES,
  ...TERM_SENTENCES,
  ...SAVED_FILTER_SENTENCES,
  ...FOLLOW_UP_REPORT_SENTENCES,
  ...ACTION_PLAN_SENTENCES,
  ...WORKING_GROUP_SENTENCES,
  ...DISPATCH_SENTENCES,
  ...DEMAND_SENTENCES,
};

/** The German sentence for a refusal. */
export function refusalMessage(code: RefusalCode): string {
  return SENTENCES[code];
}
