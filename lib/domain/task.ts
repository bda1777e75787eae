import type { DeadlineKind } from './deadline';
import type { StateCode } from './federal-state';

/** In this order among tasks of the same day. Tasks are never stored: they follow from how things stand. */
export const TASK_KINDS = [
  'OBJECT_TO_GREEN_LIST',
  /** An Umlaufverfahren waits for the Land's vote. */
  'VOTE_BY_CIRCULAR',
  'CONFIRM_TEXT',
  'CO_SIGN',
  'ANSWER_QUESTION',
  'DECIDE_AMENDMENTS',
  /** An editorial change that can be contested. */
  'REVIEW_EDITORIAL_CHANGE',
  'REGISTER_MOTION',
  'DRAFT_TEXT',
  'DELIVER_REPORT',
  'REGISTER_TOPIC',
  /** A Protokollerklärung that was announced in the room. */
  'SUBMIT_STATEMENT',
  /** Preliminary minutes can be corrected. */
  'REVIEW_MINUTES',
  /** The office's from here on. */
  'ADMIT_LATE_MOTIONS',
  'PLACE_MOTIONS',
  'COMPLETE_TEXTS',
  'RECORD_PREPARATORY_RESULTS',
  'SEAL_GREEN_LIST',
  'DISPATCH_AGENDA',
  'FOLLOW_UP_TOPICS',
  /** An Umlaufverfahren has ended, its result is not stated. */
  'CONCLUDE_CIRCULAR',
  /** The sitting is over, its minutes are not frozen. */
  'WRITE_MINUTES',
  'DECIDE_CORRECTIONS',
  'PUBLISH_MINUTES',
  /** Suggestions of what resolutions ask wait to be confirmed. */
  'REVIEW_DEMANDS',
  /** Answers came in that nobody has assessed. */
  'ASSESS_ANSWERS',
  /** Requests that earlier chairs left open are to be reported on. */
  'REPORT_FOLLOW_UP',
  /** Answers to letters are overdue; drafted letters wait to be sent. */
  'REMIND_OF_ANSWERS',
  'SEND_LETTERS',
  /** The Bund's. */
  'READ_AGENDA',
  'ANSWER_DEMANDS',
  /** The administration's. */
  'LOOK_AFTER_MAILS',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Something that waits for a Land, a working group, the office or the administration. */
export interface Task {
  kind: TaskKind;
  /** Null where it belongs to no conference. */
  conferenceNumber: number | null;
  /** What it is about, where that is one motion. */
  motion: { id: string; title: string } | null;
  /** The Land it waits for; null: a group, the office, the Bund, the administration. */
  state: StateCode | null;
  /** The Länder that ask. */
  others: readonly StateCode[];
  /** How many of them wait, where the task is about several at once; else 1. */
  count: number;
  /** Number of the text's version; null where it plays no part. */
  version: number | null;
  /** A title or a letter that belongs into the sentence: of a report, of an edition. */
  name: string | null;
  /** The last day (ISO); null: no deadline is set. */
  due: string | null;
  /** False: the Land's Freigabe has to act, this person prepares it. */
  acts: boolean;
}

/** Days by kind of deadline (ISO) of one conference; what is not set is left out. */
export type DeadlineDays = Readonly<Partial<Record<DeadlineKind, string>>>;

/** For whom somebody works. */
export interface TaskViewer {
  /** Länder whose motions this person drafts. */
  drafts: readonly StateCode[];
  /** Länder which this person binds. */
  binds: readonly StateCode[];
  /** Ids of working groups. */
  groups: readonly string[];
}

/** A task with the usual values where nothing else is said. */
export function newTask(kind: TaskKind, parts: Partial<Omit<Task, 'kind'>>): Task {
  return {
    kind,
    ...{ conferenceNumber: null, motion: null, state: null, others: [], count: 1 },
    ...{ version: null, name: null, due: null, acts: true },
    ...parts,
  };
}

/** The most urgent first: by last day, without one at the end; on the same day in the order of TASK_KINDS. */
export function byUrgency(tasks: readonly Task[]): Task[] {
  const rank = ({ kind }: Task) => TASK_KINDS.indexOf(kind);
  const day = ({ due }: Task) => due ?? '9999-12-31';
  return [...tasks].sort((a, b) => day(a).localeCompare(day(b)) || rank(a) - rank(b));
}
