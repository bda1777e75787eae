import { shiftDay } from './calendar-day';
import type { StateCode } from './federal-state';
import { newTask, type DeadlineDays, type Task, type TaskViewer } from './task';

/** A conference in preparation, as far as it asks something of its members. */
export interface ConferenceToDo {
  number: number;
  deadlines: DeadlineDays;
  /** Items on the Grüne Liste that can still be taken off. */
  onGreenList: number;
  /** The Länder that have brought up a theme or a motion of this conference, as far as the viewer may know. */
  initiators: readonly StateCode[];
}

/** How long before its deadline the Themenanmeldung is mentioned to a Land that has none. */
const TOPIC_NOTICE_DAYS = 28;

/** What a conference asks of the viewer's Länder, beside their motions. `today`: the day in Berlin (ISO). */
export function conferenceTasks(viewer: TaskViewer, conference: ConferenceToDo, today: string): Task[] {
  const { number, deadlines, onGreenList, initiators } = conference;
  const { GREEN_LIST_OBJECTION: objection, TOPIC_REGISTRATION: topics } = deadlines;
  return viewer.drafts.flatMap((state) => {
    const parts = { conferenceNumber: number, state };
    const acts = viewer.binds.includes(state);
    const listOpen = onGreenList > 0 && (objection === undefined || today <= objection);
    const topicsOpen = isWithin(topics, today, TOPIC_NOTICE_DAYS) && !initiators.includes(state);
    return [
      ...(listOpen
        ? [newTask('OBJECT_TO_GREEN_LIST', { ...parts, acts, count: onGreenList, due: objection ?? null })]
        : []),
      ...(topicsOpen ? [newTask('REGISTER_TOPIC', { ...parts, due: topics ?? null })] : []),
    ];
  });
}

/** A conference as its office has to look after it: how many of each are missing. */
export interface OfficeToDo {
  number: number;
  deadlines: DeadlineDays;
  /** Themenanmeldungen without a registered motion. */
  openTopics: number;
  /** Registered in time, on no agenda. */
  unplaced: number;
  /** Registered after the Antragsschluss, on no agenda. */
  late: number;
  /** Open items for decision of which the motion has no text. */
  withoutText: number;
  /** The Vorkonferenz is over: items without its result; before: 0. */
  withoutResult: number;
  /** Items agreed for the Grüne Liste and not sealed. */
  unsealed: number;
  /** The agenda has items, and none of its editions was sent out. */
  undispatched: boolean;
}

/** From when on the dispatch is a task of its own. */
const DISPATCH_NOTICE_DAYS = 42;

/** What is missing in the office before the next deadlines. `today`: the day in Berlin (ISO). */
export function officeTasks(conference: OfficeToDo, today: string): Task[] {
  const { number, deadlines, undispatched } = conference;
  const { DISPATCH: dispatch, MOTION_SUBMISSION: submission } = deadlines;
  const several = (kind: Task['kind'], count: number, due: string | undefined) =>
    count > 0 ? [newTask(kind, { conferenceNumber: number, count, due: due ?? null })] : [];
  const dispatchNear =
    undispatched && (dispatch === undefined || today >= shiftDay(dispatch, -DISPATCH_NOTICE_DAYS));
  return [
    ...several('FOLLOW_UP_TOPICS', conference.openTopics, submission),
    ...several('PLACE_MOTIONS', conference.unplaced, dispatch),
    ...several('ADMIT_LATE_MOTIONS', conference.late, dispatch),
    ...several('COMPLETE_TEXTS', conference.withoutText, dispatch),
    ...several('RECORD_PREPARATORY_RESULTS', conference.withoutResult, deadlines.GREEN_LIST_OBJECTION),
    ...several('SEAL_GREEN_LIST', conference.unsealed, deadlines.GREEN_LIST_OBJECTION),
    ...several('DISPATCH_AGENDA', dispatchNear ? 1 : 0, dispatch),
  ];
}

function isWithin(day: string | undefined, today: string, days: number): boolean {
  return day !== undefined && today <= day && day <= shiftDay(today, days);
}
