import type { StateCode } from './federal-state';

export const NOTIFICATION_KINDS = [
  'TOPIC_REGISTERED',
  'CO_SIGNATURE_ASKED',
  'INVITATION_REVOKED',
  'CO_SIGNED',
  'CO_SIGNATURE_DECLINED',
  'QUESTION_ASKED',
  'QUESTION_ANSWERED',
  /** A changed text waits for confirmation. */
  'TEXT_CHANGED',
  /** A change declared editorial: it can be contested. */
  'TEXT_CHANGED_EDITORIALLY',
  'EDITORIAL_CHANGE_CONTESTED',
  'TEXT_CONFIRMED',
  'STATE_LEFT',
  'COORDINATION_HANDED_OVER',
  'MOTION_REGISTERED',
  'MOTION_WITHDRAWN',
  'AMENDMENT_PROPOSED',
  'AMENDMENT_DECIDED',
  'COMMENT_ADDED',
  'AGENDA_DISPATCHED',
  'ITEM_CHANGED',
  'GREEN_LIST_SEALED',
  'GREEN_LIST_LIFTED',
  'GREEN_LIST_ITEM_FELL_OFF',
  'GREEN_LIST_ITEM_RETURNED',
  /** The Vorkonferenz asks the coordinating Land for a new text. */
  'REVISION_ASKED',
  /** Minutes were frozen and sent round for corrections. */
  'MINUTES_CIRCULATED',
  'CORRECTION_PROPOSED',
  'CORRECTION_DECIDED',
  'MINUTES_PUBLISHED',
  'DEADLINE_NEAR',
  /** One that was moved, or, without a day, all of them that were calculated anew. */
  'DEADLINES_CHANGED',
  /** A Protokollerklärung: its Länder owe its words. */
  'STATEMENT_ANNOUNCED',
  'STATEMENT_SUBMITTED',
  'STATEMENT_CHANGED',
  'STATEMENT_JOINED',
  'STATEMENT_WITHDRAWN',
  /** Another last day was set for it. */
  'STATEMENT_POSTPONED',
  /** An Umlaufverfahren asks every Land to vote; its end is near; what became of it. */
  'CIRCULAR_STARTED',
  'CIRCULAR_NEAR',
  /** For the office alone: a Land objects to the procedure. */
  'CIRCULAR_OBJECTED',
  'CIRCULAR_CONCLUDED',
  'CIRCULAR_CANCELLED',
  'TERM_CLOSED',
  /** The Anlage zur Erfolgskontrolle for the next conference was made. */
  'FOLLOW_UP_REPORTED',
  /** For the addressee: a letter asks for its answer, or reminds of it. */
  'ANSWER_ASKED',
  'ANSWER_REMINDED',
  /** For the office: the last day of a letter has passed. */
  'ANSWERS_OVERDUE',
  /** For the office: an addressee answered a request. */
  'DEMAND_ANSWERED',
  /** For the addressee: what the office found became readable to it. */
  'ASSESSMENT_RELEASED',
  /** Sixty and fourteen days before. */
  'GROUP_MANDATE_ENDS',
  'GROUP_REPORT_DUE',
] as const;
/** What people are told of, in the program and by mail. */
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export type NotificationSubjectType =
  'Motion' | 'AgendaItem' | 'Conference' | 'CircularProcedure' | 'Demand' | 'Dispatch' | 'WorkingGroup';

/** Who is told. Whoever may not read the subject at the moment of telling is left out, whatever stands here. */
export interface NotificationRecipients {
  /** People who draft for these Länder; `approversOnly`: only those who bind them. */
  states?: readonly StateCode[];
  approversOnly?: boolean;
  /** The chair's office of that conference. */
  officeOf?: number;
  workingGroupId?: string | null;
  /** The guests of the Bund, as far as they may read it. */
  federalGuests?: boolean;
  /** The guests of these bodies, by their codes. */
  bodies?: readonly string[];
  /** Who follows up that conference's resolutions: its own office, after its term the one in office. */
  followUpOf?: number;
  persons?: readonly string[];
}

/** Something that happened and whom it concerns. No text of anybody travels along: ids, codes and numbers only. */
export interface NotificationEvent {
  kind: NotificationKind;
  subject: { type: NotificationSubjectType; id: string };
  to: NotificationRecipients;
  /** What the sentence needs: a Land, a version, a letter, a day. */
  facts?: Readonly<Record<string, string | number | null>>;
}
