import 'server-only';
import { database } from '@/lib/db/client';
import { readableSubjects, type ReadableSubject } from '@/lib/db/notification-subjects';
import { NOTIFICATION_KINDS, type NotificationKind } from '@/lib/domain/notification';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';

type Target = (subject: ReadableSubject, id: string) => string;

const motion: Target = (_subject, id) => routes.motion(id);
const amendments: Target = (_subject, id) => routes.amendments(id);
const agenda: Target = ({ conference }) => routes.agenda(conference.number);
const greenList: Target = ({ conference }) => routes.greenList(conference.number);

const deadlines: Target = ({ conference }) => routes.deadlines(conference.number);
const statements: Target = ({ conference }) => routes.statements(conference.number);

const circular: Target = ({ number }) => routes.circularProcedure(number ?? '');
const demand: Target = ({ place }) => (place ? routes.demand(place) : routes.followUp());
const workingGroup: Target = (_subject, id) => routes.workingGroup(id);
const TARGETS: Readonly<Record<NotificationKind, Target>> = {
  TOPIC_REGISTERED: ({ conference }) => routes.topics(conference.number),
  CO_SIGNATURE_ASKED: motion,
  // The motion itself is closed to whom the invitation was taken from.
  INVITATION_REVOKED: () => routes.motions(),
  CO_SIGNED: motion,
  CO_SIGNATURE_DECLINED: motion,
  QUESTION_ASKED: motion,
  QUESTION_ANSWERED: motion,
  TEXT_CHANGED: motion,
  TEXT_CHANGED_EDITORIALLY: motion,
  EDITORIAL_CHANGE_CONTESTED: motion,
  TEXT_CONFIRMED: motion,
  STATE_LEFT: motion,
  COORDINATION_HANDED_OVER: motion,
  MOTION_REGISTERED: motion,
  MOTION_WITHDRAWN: motion,
  AMENDMENT_PROPOSED: amendments,
  AMENDMENT_DECIDED: amendments,
  COMMENT_ADDED: motion,
  AGENDA_DISPATCHED: agenda,
  ITEM_CHANGED: agenda,
  GREEN_LIST_SEALED: greenList,
  GREEN_LIST_LIFTED: greenList,
  GREEN_LIST_ITEM_FELL_OFF: greenList,
  GREEN_LIST_ITEM_RETURNED: greenList,
  REVISION_ASKED: agenda,
  MINUTES_CIRCULATED: ({ conference }) => routes.minutesCorrections(conference.number),
  CORRECTION_PROPOSED: ({ conference }) => routes.minutesCorrections(conference.number),
  CORRECTION_DECIDED: ({ conference }) => routes.minutesCorrections(conference.number),
  MINUTES_PUBLISHED: ({ conference }) => routes.conference(conference.number),
  DEADLINE_NEAR: deadlines,
  DEADLINES_CHANGED: deadlines,
  CIRCULAR_STARTED: circular,
  CIRCULAR_NEAR: circular,
  CIRCULAR_OBJECTED: circular,
  CIRCULAR_CONCLUDED: circular,
  CIRCULAR_CANCELLED: circular,
  STATEMENT_ANNOUNCED: statements,
  STATEMENT_SUBMITTED: statements,
  STATEMENT_CHANGED: statements,
  STATEMENT_JOINED: statements,
  STATEMENT_WITHDRAWN: statements,
  STATEMENT_POSTPONED: statements,
  TERM_CLOSED: ({ conference }) => routes.conference(conference.number),
  FOLLOW_UP_REPORTED: ({ conference }) => routes.followUpReport(conference.number),
  ANSWER_ASKED: () => routes.ownDemands(),
  ANSWER_REMINDED: () => routes.ownDemands(),
  ANSWERS_OVERDUE: (_subject, id) => routes.dispatch(id),
  DEMAND_ANSWERED: demand,
  ASSESSMENT_RELEASED: demand,
  GROUP_MANDATE_ENDS: workingGroup,
  GROUP_REPORT_DUE: workingGroup,
};

/** Where one of the person's own notifications leads; null if it is none, or its subject is not to be read any more. */
export async function notificationTarget(actor: Actor, id: string): Promise<string | null> {
  if (actor.personId === null || !isId(id)) return null;
  const row = await database().notification.findFirst({ where: { id, personId: actor.personId } });
  const kind = NOTIFICATION_KINDS.find((one) => one === row?.kind);
  if (!row || !kind) return null;
  const subject = (await readableSubjects(actor, [row]))(row);
  return subject && TARGETS[kind](subject, row.subjectId);
}
